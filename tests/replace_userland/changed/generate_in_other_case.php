<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    public static function GENERATEtoken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
