--TEST--
A token is 04 and the base64 of expire, IV and ciphertext with their lengths
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$token = mint()->token;
$reading = read_token($token, SECRET);
$ciphertext = openssl_encrypt($reading->plaintext, 'aes-256-cbc', SECRET, OPENSSL_RAW_DATA, $reading->iv);
$expected = pack('J', $reading->claims['expire'])
    . "\0\x10" . $reading->iv
    . pack('n', strlen($ciphertext)) . $ciphertext;
echo $token === '04' . base64_encode($expected)
    ? 'equal'
    : bin2hex(base64_decode(substr($token, 2))) . "\ninstead of\n" . bin2hex($expected);
?>
--EXPECT--
equal
