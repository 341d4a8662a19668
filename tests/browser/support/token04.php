<?php

/**
 * Calls methods of ZEGO\Token04 for tests in JavaScript, and mints. token04.js documents the JSON
 * that it reads and prints.
 */

declare(strict_types=1);

use ZEGO\Token04;

$methods = [
    'mint' => static fn (int $appId, string $userId, string $secret): string
        => ZEGO\ZegoServerAssistant::generateToken04($appId, $userId, $secret, 3600, '')->token,
    'kitToken' => Token04::kitToken(...),
    'problems' => static fn (string $token, string $secret, mixed ...$login): array
        => Token04::decode($token, $secret)->problems(...$login),
];

$outcomes = [];
foreach (json_decode(stream_get_contents(STDIN), flags: JSON_THROW_ON_ERROR) as [$method, $arguments]) {
    try {
        $outcomes[] = ['returned' => $methods[$method](...$arguments)];
    } catch (\Throwable $error) {
        $outcomes[] = ['threw' => $error::class, 'message' => $error->getMessage()];
    }
}
echo json_encode($outcomes, JSON_THROW_ON_ERROR);
