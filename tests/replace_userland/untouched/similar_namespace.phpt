--TEST--
A class of the same short name in a namespace that starts like ZEGO is declared
--FILE--
<?php
namespace ZEGOCLOUD;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }
}

var_dump(ZegoServerAssistant::generateToken04(0, '', '', 0, ''));
var_dump((new \ReflectionClass(\ZEGO\ZegoServerAssistant::class))->isInternal());
?>
--EXPECT--
string(13) "from the file"
bool(true)
