--TEST--
Neither GHASH's key nor its powers remain on the stack after minting or decoding with AES-GCM
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (!is_readable('/proc/self/mem')) {
    die('skip the process cannot read its own stack');
}
if (PHP_INT_SIZE < 8) {
    die('skip the test computes with integers of 64 bits');
}
?>
--ENV--
LD_BIND_NOW=1
--FILE--
<?php
require __DIR__ . '/support/stack.php';

/** Multiplies two elements of GHASH's field: NIST SP 800-38D, algorithm 1. */
function multiply(string $x, string $y): string
{
    [[$high, $low], [$zHigh, $zLow]] = [array_values(unpack('J2', $y)), [0, 0]];
    for ($bit = 0; $bit < 128; $bit++) {
        if (ord($x[$bit >> 3]) >> (7 - ($bit & 7)) & 1) {
            [$zHigh, $zLow] = [$zHigh ^ $high, $zLow ^ $low];
        }
        $reduce = $low & 1;
        $low = ($low >> 1 & PHP_INT_MAX) | ($high & 1) << 63;
        $high = ($high >> 1 & PHP_INT_MAX) ^ ($reduce ? 0xE1 << 56 : 0);
    }
    return pack('J2', $zHigh, $zLow);
}

/** Converts an element of GHASH's field to POLYVAL's, in which it is computed: RFC 8452, appendix A. */
function to_polyval(string $element): string
{
    [$low, $high] = array_values(unpack('P2', strrev($element)));
    $carry = $high >> 63 & 1;
    $high = $high << 1 | $low >> 63 & 1;
    $low = $low << 1 | $carry;
    return pack('P2', $low, $high ^ ($carry ? 0xC2 << 56 : 0));
}

$key = hex2bin('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');
$zeros = str_repeat("\0", 16);
$h = openssl_encrypt($zeros, 'aes-256-ecb', $key, OPENSSL_RAW_DATA | OPENSSL_ZERO_PADDING);
$secrets = ['H' => $h];
for ([$power, $n] = [$h, 1]; $n <= 4; [$power, $n] = [multiply($power, $h), $n + 1]) {
    $secrets["H^$n, for POLYVAL"] = to_polyval($power);
}

stack();
$calls = 0;
foreach (calls_with($key) as $name => $call) {
    $call();
    $stack = stack();
    $found = array_filter($secrets, static fn (string $secret) => str_contains($stack, $secret));
    echo $found === [] ? '' : "$name: " . implode(', ', array_keys($found)) . "\n";
    $calls++;
}
echo "$calls calls, ", count($secrets), ' values';
?>
--EXPECT--
20 calls, 5 values
