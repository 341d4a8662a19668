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

    private static function encrypt($claims, $secret)
    {
        return openssl_encrypt($claims, "aes-256-gcm$claims", $secret);
    }
}
