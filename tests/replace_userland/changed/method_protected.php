<?php // stays: a subclass can call it

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

    protected static function makeNonce()
    {
    }
}
