<?php // stays: Reflection shows the attribute

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        #[\Secret] $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
