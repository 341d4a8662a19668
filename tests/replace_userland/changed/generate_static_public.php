<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    static public function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
