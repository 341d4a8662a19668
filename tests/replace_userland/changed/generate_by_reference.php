<?php // stays: it returns by reference

namespace ZEGO;

class ZegoServerAssistant
{
    public static function &generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
