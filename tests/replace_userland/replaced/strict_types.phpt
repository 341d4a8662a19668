--TEST--
A file with strict_types keeps them
--FILE--
<?php
declare(strict_types=1);

namespace ZEGO;

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }
}

try {
    ZegoServerAssistant::generateToken04('1', 'user1', '', 60, '');
} catch (\TypeError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %s on line %d
