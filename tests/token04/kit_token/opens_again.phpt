--TEST--
decode() decodes the token in a kit token
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

echo Token04::decode(Token04::kitToken(forge_claims(), 1234567890, 'lobby', 'user1'), SECRET)->userId;
?>
--EXPECT--
user1
