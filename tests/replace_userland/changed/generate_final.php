<?php // stays: a subclass cannot override it

namespace ZEGO;

class ZegoServerAssistant
{
    final public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
