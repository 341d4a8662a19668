--TEST--
Nothing that is returned holds the secret
--FILE--
<?php
$secret = 'fa94dd0f974cf2e293728a526b028271';
$token = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '');
$refused = ZEGO\ZegoServerAssistant::generateToken04(0, 'user1', $secret, 60, '');
ob_start();
var_dump($token, $refused, base64_decode(substr($token->token, 2)));
$shown = ob_get_clean() . serialize([$token, $refused]) . json_encode([$token, $refused]);
foreach ([$secret, base64_encode($secret), bin2hex($secret), strrev($secret)] as $form) {
    var_dump(str_contains($shown, substr($form, 0, 8)), str_contains($shown, substr($form, -8)));
}
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
