--TEST--
A subclass whose method has only four parameters is PHP's fatal error
--FILE--
<?php
class Assistant extends ZEGO\ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds)
    {
    }
}
?>
--EXPECTF--
Fatal error: Declaration of Assistant::generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds) must be compatible with ZEGO\ZegoServerAssistant::generateToken04(int $appId, string $userId, string $secret, int $effectiveTimeInSeconds, string $payload) in %s on line %d
