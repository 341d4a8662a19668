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
        return (static fn () => [['cipher' => 'aes-256-gcm']])();
    }
}
