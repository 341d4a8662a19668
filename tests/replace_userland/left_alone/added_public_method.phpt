--TEST--
A class with an added public method is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }

    public static function generateToken05()
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoServerAssistant%S in %s on line %d%A
