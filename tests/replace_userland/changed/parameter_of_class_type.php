<?php // stays: it takes another type

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        \Stringable $payload
    ) {
    }
}
