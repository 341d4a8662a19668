<?php

namespace ZEGO;

// A class that is to give way, in a file that a page includes by its path.
class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        throw new \LogicException('the included class has not given way');
    }
}
