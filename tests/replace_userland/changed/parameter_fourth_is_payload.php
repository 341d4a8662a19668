<?php // stays: the fourth parameter is another

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $payload)
    {
    }
}
