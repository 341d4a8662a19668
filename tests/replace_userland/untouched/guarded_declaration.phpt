--TEST--
A declaration guarded by class_exists() is skipped, as its author intended
--FILE--
<?php
namespace ZEGO;

if (!class_exists(ZegoServerAssistant::class, false)) {
    echo "declaring\n";

    class ZegoServerAssistant
    {
        public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
        {
            return 'from the file';
        }
    }
}

var_dump((new \ReflectionClass(\ZEGO\ZegoServerAssistant::class))->isInternal());
?>
--EXPECT--
bool(true)
