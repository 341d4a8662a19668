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
        return openssl_encrypt($payload, 'aes-256-gcm', $secret);
    }
}
