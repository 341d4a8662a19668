--TEST--
A class with an added method that is public by default is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }

    function version()
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoServerAssistant%S in %s on line %d%A
