<?php // stays: it is an attribute of ZEGO's namespace

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        #[SensitiveParameter] $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
