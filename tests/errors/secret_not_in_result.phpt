--TEST--
No returned value contains the secret
--FILE--
<?php
$secret = 'fa94dd0f974cf2e293728a526b028271';
$minted = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '');
$rejected = ZEGO\ZegoServerAssistant::generateToken04(0, 'user1', $secret, 60, '');
ob_start();
var_dump($minted, $rejected, base64_decode(substr($minted->token, 2)));
$shown = ob_get_clean() . serialize([$minted, $rejected]) . json_encode([$minted, $rejected]);
$forms = [
    'plain' => $secret,
    'base64' => base64_encode($secret),
    'hexadecimal' => bin2hex($secret),
    'reversed' => strrev($secret),
];
foreach ($forms as $name => $form) {
    $found = str_contains($shown, substr($form, 0, 8)) || str_contains($shown, substr($form, -8));
    echo "$name: ", $found ? 'found' : 'not found', "\n";
}
?>
--EXPECT--
plain: not found
base64: not found
hexadecimal: not found
reversed: not found
