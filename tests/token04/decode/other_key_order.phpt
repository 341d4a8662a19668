--TEST--
The claims may be in any order, with other claims among them
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$token = Token04::decode(forge_token(json_encode(['more' => [1]] + array_reverse(CLAIMS))), SECRET);
echo json_encode($token);
?>
--EXPECT--
{"appId":1234567890,"userId":"user1","nonce":12345,"ctime":1795000000,"expire":1795003600,"payload":"","mode":"cbc"}
