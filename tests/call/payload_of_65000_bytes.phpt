--TEST--
A long payload comes back whole
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$payload = substr(str_repeat('room 1, room 2; ', 4000), 0, 60001);
var_dump(mint_and_read(payload: $payload)->claims['payload'] === $payload);
$userId = str_repeat('u', 65000);
var_dump(mint_and_read(userId: $userId)->claims['user_id'] === $userId);
?>
--EXPECT--
bool(true)
bool(true)
