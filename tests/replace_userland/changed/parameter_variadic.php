<?php // stays: it takes any number of arguments

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        ...$payload
    ) {
    }
}
