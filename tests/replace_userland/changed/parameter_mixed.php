<?php // stays: Reflection shows the type

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        mixed $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
