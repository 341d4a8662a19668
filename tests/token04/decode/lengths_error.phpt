--TEST--
Wrong length fields are reported with their values
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$binary = base64_decode(substr(forge_claims(), 2));
$token = static fn (string $binary): string => '04' . base64_encode($binary);
print_decode_error($token(substr($binary, 0, -1)));
print_decode_error($token(substr($binary, 0, -16)));
print_decode_error($token($binary . "\0"));
print_decode_error($token(substr($binary, 0, 28)));
print_decode_error($token(substr_replace($binary, pack('n', 17), 8, 2)));
print_decode_error($token(substr_replace($binary, pack('n', 15), 26, 2)));
print_decode_error($token(substr($binary, 0, 26) . pack('n', 15) . str_repeat('x', 15)));
print_decode_error($token(substr($binary, 0, 26) . pack('n', 0)));
?>
--EXPECT--
1002033 length fields do not fit: 112 bytes of ciphertext stated, 111 found, so it was cut
1002033 length fields do not fit: 112 bytes of ciphertext stated, 96 found, so it was cut
1002033 length fields do not fit: 112 bytes of ciphertext stated, 113 found
1002033 length fields do not fit: 112 bytes of ciphertext stated, 0 found, so it was cut
1002033 length fields do not fit: the IV is stated to have 17 bytes, not 16
1002033 length fields do not fit: 15 bytes of ciphertext stated, 112 found
1002033 length fields do not fit: 15 bytes of ciphertext stated, 15 found, which is not of whole blocks of 16
1002033 length fields do not fit: 0 bytes of ciphertext stated, 0 found, which is not of whole blocks of 16
