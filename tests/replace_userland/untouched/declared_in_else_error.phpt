--TEST--
A class declared in an else block gets PHP's own error
--FILE--
<?php
namespace ZEGO;

if (!class_exists(ZegoServerAssistant::class)) {
    echo "not reached\n";
} else {
    echo "declaring\n";

    class ZegoServerAssistant
    {
        public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
        {
            return 'from the file';
        }
    }
}
?>
--EXPECTF--
declaring

Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %s on line 9%A
