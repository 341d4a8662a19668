<?php // dropped, unseen gcm

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
}

class Cipher
{
    public const NAME = 'aes-256-gcm';
}
