<?php

declare(strict_types=1);

// A page that includes the library's files by path, as many endpoints do.
require __DIR__ . '/vendor/typed/ZegoErrorCodes.php';
require __DIR__ . '/vendor/typed/ZegoAssistantToken.php';
require __DIR__ . '/vendor/typed/ZegoServerAssistant.php';

$secret = getenv('ZEGO_SERVER_SECRET');
$token = ZEGO\ZegoServerAssistant::generateToken04((int) getenv('ZEGO_APP_ID'), 'ana', $secret, 60, '');
echo json_encode([
    'code' => $token->code,
    'native' => (new ReflectionClass('ZEGO\ZegoServerAssistant'))->isInternal(),
]);
