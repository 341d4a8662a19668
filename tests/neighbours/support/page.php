<?php

declare(strict_types=1);

use ZEGO\Token04;
use ZEGO\ZegoServerAssistant;

$secret = str_repeat('x', 32);
$token = ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '');
$token = ZegoServerAssistant::generateToken04(1, 'user1', $secret, 60, '');
try {
    Token04::decode('no token', $secret);
} catch (ZEGO\Token04Exception $exception) {
    echo $exception->getMessage(), "\n";
}
