--TEST--
The caller's variables keep their values and types
--FILE--
<?php
$appId = '12';
$userId = 5;
$secret = str_repeat('k', 32);
$seconds = 60.0;
$payload = true;
ZEGO\ZegoServerAssistant::generateToken04($appId, $userId, $secret, $seconds, $payload);
var_dump($appId, $userId, $secret, $seconds, $payload);
?>
--EXPECT--
string(2) "12"
int(5)
string(32) "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
float(60)
bool(true)
