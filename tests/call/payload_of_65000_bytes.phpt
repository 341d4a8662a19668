--TEST--
A long payload and a long userId are in the token unchanged
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$payload = substr(str_repeat('room 1, room 2; ', 4000), 0, 60001);
$userId = str_repeat('u', 65000);
$read = mint_and_read(payload: $payload)->claims['payload'];
echo strlen($read), $read === $payload ? ' equal' : ' different', " bytes of payload\n";
$read = mint_and_read(userId: $userId)->claims['user_id'];
echo strlen($read), $read === $userId ? ' equal' : ' different', " bytes of user id\n";
?>
--EXPECT--
60001 equal bytes of payload
65000 equal bytes of user id
