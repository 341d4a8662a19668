<?php

declare(strict_types=1);

require __DIR__ . '/../../support/secret.php';

// Takes the paths of the extension that allocate: a token, an error's text, a decoded token, an
// exception, and strings of the endpoint's kit token.

$token = ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, str_repeat('x', 5000))->token;
echo ZEGO\ZegoServerAssistant::generateToken04(0, 'user1', SECRET, 60, '')->message, "\n";
$decoded = ZEGO\Token04::decode($token, SECRET);
echo $decoded->userId, ', ', count($decoded->problems(2, 'user2')), " problems\n";
echo strlen(ZEGO\Token04::kitToken($token, 1, 'room1', 'user1')) > strlen($token) ? "a kit token\n" : "no kit token\n";
try {
    ZEGO\Token04::decode('no token', SECRET);
} catch (ZEGO\Token04Exception $exception) {
    echo get_class($exception), "\n";
}
