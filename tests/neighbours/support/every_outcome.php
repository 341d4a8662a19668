<?php

declare(strict_types=1);

require __DIR__ . '/../../support/secret.php';

use ZEGO\Token04;
use ZEGO\ZegoServerAssistant;

// Takes each kind of outcome that a method of the extension has. No function of this script has the
// secret as an argument, and no variable holds it.

$calls = [
    fn () => ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '')->code,
    fn () => ZegoServerAssistant::generateToken04(0, 'user1', SECRET, 60, '')->code,
    fn () => ZegoServerAssistant::generateToken04([], 'user1', SECRET, 60, ''),
    fn () => decoded()->userId,
    fn () => count(decoded()->problems(2, 'user2')),
    fn () => Token04::decode('no token', SECRET),
    fn () => Token04::decode('no token', SECRET . 'x'),
];

function decoded(): Token04
{
    return Token04::decode(ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '')->token, SECRET);
}

foreach ($calls as $call) {
    try {
        $outcome = $call();
    } catch (Throwable $thrown) {
        $outcome = get_class($thrown);
    }
    echo "outcome: $outcome\n";
}
