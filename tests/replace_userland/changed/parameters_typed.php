<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        int $appId,
        string $userId,
        string $secret,
        int $effectiveTimeInSeconds,
        string $payload
    ) {
    }
}
