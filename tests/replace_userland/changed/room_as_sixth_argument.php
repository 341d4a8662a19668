<?php // stays: it has a sixth parameter

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        int $appId,
        string $userId,
        string $secret,
        int $effectiveTimeInSeconds,
        string $payload,
        string $roomId
    ) {
        return new ZegoAssistantToken();
    }
}
