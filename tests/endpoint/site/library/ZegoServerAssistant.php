<?php

namespace ZEGO;

// A page includes this file by path. The extension must remove the class from it.
class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        throw new \LogicException('the extension has not removed this class');
    }
}
