--TEST--
A trait of the name: PHP's own error
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
