<?php // stays: the default is another

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload = PHP_EOL
    ) {
    }
}
