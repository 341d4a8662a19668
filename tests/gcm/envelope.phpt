--TEST--
A token is 04 and the base64 of expire, IV and ciphertext with their lengths, and the mode byte 1
--EXTENSIONS--
openssl
--INI--
zego_server_assistant.aes_mode=gcm
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$token = mint()->token;
$reading = read_token($token, SECRET);
$iv = $reading->iv;
$ciphertext = openssl_encrypt($reading->plaintext, 'aes-256-gcm', SECRET, OPENSSL_RAW_DATA, $iv, $tag);
$expected = pack('J', $reading->claims['expire'])
    . "\0\x0c" . $iv
    . pack('n', strlen($ciphertext . $tag)) . $ciphertext . $tag . "\x01";
echo $token === '04' . base64_encode($expected)
    ? 'equal'
    : bin2hex(base64_decode(substr($token, 2))) . "\ninstead of\n" . bin2hex($expected);
?>
--EXPECT--
equal
