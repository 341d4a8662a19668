--TEST--
A long payload and a long userId are in the token unchanged
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$payload = substr(str_repeat('room 1, room 2; ', 4000), 0, 60001);
$userId = str_repeat('u', 65000);
$claims = mint_and_read(payload: $payload)->claims;
echo strlen($claims['payload']), $claims['payload'] === $payload ? ' equal' : ' different', " bytes of payload\n";
$claims = mint_and_read(userId: $userId)->claims;
echo strlen($claims['user_id']), $claims['user_id'] === $userId ? ' equal' : ' different', " bytes of user id\n";
?>
--EXPECT--
60001 equal bytes of payload
65000 equal bytes of user id
