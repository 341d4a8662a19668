--TEST--
A class with a constant of another of the three classes is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistant
{
    const success = 0;

    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoServerAssistant%S in %s on line %d%A
