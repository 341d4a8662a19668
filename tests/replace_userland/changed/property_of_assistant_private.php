<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    private static $region = 'eu';

    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
