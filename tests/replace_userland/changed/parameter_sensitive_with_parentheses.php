<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        #[\SensitiveParameter()] $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
