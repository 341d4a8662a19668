<?php // stays: it has a sixth parameter

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload,
        $roomId = ''
    ) {
    }
}
