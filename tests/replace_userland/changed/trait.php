<?php // stays: it is a trait

namespace ZEGO;

trait ZegoServerAssistant
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
