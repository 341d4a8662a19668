<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }
}
