--TEST--
A class with an added static property is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistant
{
    public static $region = 'eu';

    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoServerAssistant%S in %s on line %d%A
