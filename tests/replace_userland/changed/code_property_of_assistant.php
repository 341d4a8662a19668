<?php // stays: it has a property

namespace ZEGO;

class ZegoServerAssistant
{
    public $code;

    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
