<?php // stays: Reflection shows the attribute

namespace ZEGO;

class ZegoServerAssistant
{
    #[\ReturnTypeWillChange]
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
