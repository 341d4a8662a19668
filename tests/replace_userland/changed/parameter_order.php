<?php // stays: the order is another

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $userId,
        $appId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
