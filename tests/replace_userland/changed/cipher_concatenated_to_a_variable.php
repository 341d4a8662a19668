<?php // dropped

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
        return $claims . 'aes-256-' . 'gcm';
    }
}
