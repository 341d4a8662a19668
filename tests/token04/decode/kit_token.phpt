--TEST--
The text after a # in a kit token is ignored
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

echo Token04::decode(forge_claims() . '#eyJ1c2VySUQiOiJ1c2VyMSJ9', SECRET)->userId, "\n";
echo Token04::decode(forge_claims(['payload' => null]) . '#', SECRET)->userId;
?>
--EXPECT--
user1
user1
