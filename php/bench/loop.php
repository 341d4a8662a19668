<?php

declare(strict_types=1);

// The measured loops. They are the same for every contender.

namespace ZegoBench;

use ZEGO\ZegoServerAssistant;

/**
 * Mints tokens.
 *
 * @param array{int, string, string, int, string} $arguments of generateToken04
 */
function mint(int $calls, array $arguments): void
{
    [$appId, $userId, $secret, $effectiveTime, $payload] = $arguments;
    for ($i = 0; $i < $calls; $i++) {
        ZegoServerAssistant::generateToken04($appId, $userId, $secret, $effectiveTime, $payload);
    }
}

/** Runs an empty loop, to measure the cost of the loop itself. */
function turn(int $turns): void
{
    for ($i = 0; $i < $turns; $i++) {
    }
}
