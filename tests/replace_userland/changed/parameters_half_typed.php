<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        int $appId,
        $userId,
        string $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
