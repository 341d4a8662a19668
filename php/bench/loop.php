<?php

declare(strict_types=1);

// The loops that are timed and counted: the same for whatever class is there.

namespace ZegoBench;

use ZEGO\ZegoServerAssistant;

/** @param array{int, string, string, int, string} $arguments of generateToken04 */
function mint(int $calls, array $arguments): void
{
    [$appId, $userId, $secret, $effectiveTime, $payload] = $arguments;
    for ($i = 0; $i < $calls; $i++) {
        ZegoServerAssistant::generateToken04($appId, $userId, $secret, $effectiveTime, $payload);
    }
}

function turn(int $turns): void
{
    for ($i = 0; $i < $turns; $i++) {
    }
}
