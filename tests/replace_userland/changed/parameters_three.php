<?php // stays: it has three parameters

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret)
    {
    }
}
