--TEST--
Four named arguments mint a token with an empty payload, in any order and after positional ones
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (PHP_DEBUG) {
    die('skip in a debug build of PHP, a native function that accepts four of its five arguments ends PHP');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

use ZEGO\ZegoServerAssistant as Assistant;

$unpacked = ['secret' => SECRET, 'appId' => 1, 'userId' => 'unpacked', 'effectiveTimeInSeconds' => 60];
$results = [
    Assistant::generateToken04(effectiveTimeInSeconds: 60, secret: SECRET, userId: 'named', appId: 1),
    Assistant::generateToken04(1, 'mixed', effectiveTimeInSeconds: 60, secret: SECRET),
    Assistant::generateToken04(...$unpacked),
];
foreach ($results as $result) {
    ['user_id' => $userId, 'payload' => $payload] = read_token($result->token, SECRET)->claims;
    echo "$userId, payload '$payload'\n";
}
?>
--EXPECT--
named, payload ''
mixed, payload ''
unpacked, payload ''
