<?php // dropped

namespace Zego;

class zegoSERVERassistant
{
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }
}
