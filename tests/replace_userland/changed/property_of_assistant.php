<?php // stays: it has a property

namespace ZEGO;

class ZegoServerAssistant
{
    public static $region = 'eu';

    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
