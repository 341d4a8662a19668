--TEST--
Two tokens are equal if all their properties are equal
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$token = decode_claims();
var_dump($token == decode_claims(), $token == decode_claims(nonce: 1), $token === decode_claims());
$otherHeader = Token04::decode(forge_token(json_encode(CLAIMS), EXPIRE + 1), SECRET);
var_dump($token == $otherHeader);
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(false)
