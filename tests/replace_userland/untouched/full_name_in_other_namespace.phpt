--TEST--
A class imported from ZEGO and a class of the same short name are different classes
--FILE--
<?php
namespace App;

use ZEGO\ZegoServerAssistant as Native;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }
}

var_dump(ZegoServerAssistant::generateToken04(0, '', '', 0, ''), Native::generateToken04(0, '', '', 0, '')->code);
?>
--EXPECT--
string(13) "from the file"
int(1)
