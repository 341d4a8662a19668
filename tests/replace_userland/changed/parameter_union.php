<?php // stays: it takes other types

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        int|string $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
