--TEST--
The token is 04 and the base64 of expire, IV and ciphertext with their lengths
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$token = mint()->token;
$reading = read_token($token, VALID_ARGUMENTS['secret']);
$ciphertext = openssl_encrypt(
    $reading->plaintext,
    'aes-256-cbc',
    VALID_ARGUMENTS['secret'],
    OPENSSL_RAW_DATA,
    $reading->iv,
);
$binary = pack('J', $reading->claims['expire'])
    . "\0\x10" . $reading->iv
    . pack('n', strlen($ciphertext)) . $ciphertext;
var_dump($token === '04' . base64_encode($binary));
?>
--EXPECT--
bool(true)
