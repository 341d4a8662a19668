<?php // dropped

namespace ZEGO;

class ZegoServerAssistant
{
    private const ALPHABET = '0123456789';

    private static $calls = 0;
    private ?string $iv = null;

    public static function generateToken04(
        $appId,
        $userId,
        $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
    }

    private static function makeNonce(): int
    {
        return rand();
    }

    final private function seal(array &$claims, ...$rest): never
    {
    }
}
