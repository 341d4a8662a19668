<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        INT $appId,
        String $userId,
        STRING $secret,
        Int $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
