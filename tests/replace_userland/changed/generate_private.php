<?php // stays: callers cannot call it

namespace ZEGO;

class ZegoServerAssistant
{
    private static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
