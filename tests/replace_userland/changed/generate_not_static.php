<?php // stays: it is not static

namespace ZEGO;

class ZegoServerAssistant
{
    public function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }
}
