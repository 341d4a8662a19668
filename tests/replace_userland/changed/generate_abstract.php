<?php // stays: it is abstract

namespace ZEGO;

abstract class ZegoServerAssistant
{
    abstract public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    );
}
