<?php // stays (PHP 8.2): a readonly class cannot be changed

namespace ZEGO;

readonly class ZegoServerAssistant
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
