--TEST--
A class of the same short name outside any namespace is declared
--FILE--
<?php
class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }
}

var_dump(ZegoServerAssistant::generateToken04(0, '', '', 0, ''));
var_dump((new ReflectionClass(ZEGO\ZegoServerAssistant::class))->isInternal());
?>
--EXPECT--
string(13) "from the file"
bool(true)
