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

    private static function cipher()
    {
        return <<<TEXT
            aes-256-gcm
            TEXT;
    }
}
