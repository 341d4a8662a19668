--TEST--
decode() opens what generateToken04() mints, at the limits too
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/seal.php';

foreach (['', str_repeat('p', 3000), str_repeat('p', 65000), "&/\"\\\x01é😀"] as $payload) {
    foreach (['u', str_repeat('😀', 16)] as $userId) {
        $minted = ZEGO\ZegoServerAssistant::generateToken04(4294967295, $userId, SECRET, 60, $payload);
        $token = Token04::decode($minted->token, SECRET);
        var_dump([$token->appId, $token->userId, $token->payload, $token->expire - $token->ctime] === [4294967295, $userId, $payload, 60]);
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
