<?php

require __DIR__ . '/library/ZEGO/ZegoErrorCodes.php';
require __DIR__ . '/library/ZEGO/ZegoAssistantToken.php';
require __DIR__ . '/library/ZEGO/ZegoServerAssistant.php';

// Prints the origin of the classes. It calls no method, because those of the library need openssl.
$origins = array_map(
    static fn (string $class): string => (new ReflectionClass($class))->isInternal() ? 'native' : 'userland',
    [ZEGO\ZegoErrorCodes::class, ZEGO\ZegoAssistantToken::class, ZEGO\ZegoServerAssistant::class],
);
echo implode(', ', array_unique($origins));
