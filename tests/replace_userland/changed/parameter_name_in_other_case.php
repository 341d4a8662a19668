<?php // stays: a named argument has another name

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appID,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
