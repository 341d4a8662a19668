<?php // dropped, gcm

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }

    private static function encrypt($claims)
    {
        return 'aes-' . '256-gcm' . $claims;
    }
}
