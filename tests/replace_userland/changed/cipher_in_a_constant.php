<?php // dropped, unseen gcm

namespace ZEGO;

class ZegoServerAssistant
{
    private const CIPHER = 'aes-256-gcm';

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
        return openssl_encrypt($claims, self::CIPHER, $secret);
    }
}
