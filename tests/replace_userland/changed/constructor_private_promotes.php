<?php // stays: new fails

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }

    private function __construct(private $secret, private readonly array $claims)
    {
    }
}
