--TEST--
Tokens are equal where all they say is
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/seal.php';

var_dump(opened() == opened(), opened() == opened(nonce: 1), opened() === opened());
$otherHeader = Token04::decode(seal(json_encode(CLAIMS), EXPIRE + 1), SECRET);
var_dump(opened() == $otherHeader);
?>
--EXPECT--
bool(true)
bool(false)
bool(false)
bool(false)
