<?php // stays: another parameter has a default

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds = 3600)
    {
    }
}
