--TEST--
A token that ZEGO should accept has no problems
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$minted = ZEGO\ZegoServerAssistant::generateToken04(7, 'ana', SECRET, 60, '');
var_dump(Token04::decode($minted->token, SECRET)->problems(7, 'ana'));
var_dump(decode_claims()->problems(1234567890, 'user1', 'lobby', true, CTIME));
var_dump(decode_claims()->problems(1234567890, 'user1', now: EXPIRE - 1));
?>
--EXPECT--
array(0) {
}
array(0) {
}
array(0) {
}
