--TEST--
The token in it opens again
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/seal.php';

echo Token04::decode(Token04::kitToken(seal_claims(), 1234567890, 'lobby', 'user1'), SECRET)->userId;
?>
--EXPECT--
user1
