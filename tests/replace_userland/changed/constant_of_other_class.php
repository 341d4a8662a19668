<?php // stays: it has a constant

namespace ZEGO;

class ZegoServerAssistant
{
    const success = 0;

    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
