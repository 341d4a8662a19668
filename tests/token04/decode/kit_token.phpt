--TEST--
What follows a # in a UIKit token is left aside
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/seal.php';

echo Token04::decode(seal_claims() . '#eyJ1c2VySUQiOiJ1c2VyMSJ9', SECRET)->userId, "\n";
echo Token04::decode(seal_claims(payload: null) . '#', SECRET)->userId;
?>
--EXPECT--
user1
user1
