--TEST--
A readonly class is kept, and PHP reports the duplicate
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip PHP has readonly classes since 8.2');
}
?>
--FILE--
<?php
namespace ZEGO;

readonly class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoServerAssistant%S in %s on line %d%A
