--TEST--
decode() returns the claims as typed properties
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$token = Token04::decode(forge_claims(['payload' => '{"room_id":"lobby"}']), SECRET);
var_dump($token instanceof Token04, $token->appId, $token->userId);
var_dump($token->nonce, $token->ctime, $token->expire, $token->payload);
?>
--EXPECT--
bool(true)
int(1234567890)
string(5) "user1"
int(12345)
int(1795000000)
int(1795003600)
string(19) "{"room_id":"lobby"}"
