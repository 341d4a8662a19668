--TEST--
A trait of the same name is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

trait ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoServerAssistant%S in %s on line %d%A
