--TEST--
A class declared in an if block gets PHP's own error
--FILE--
<?php
namespace ZEGO;

if (PHP_INT_SIZE > 0) {
    echo "declaring\n";

    class ZegoServerAssistant
    {
        public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
        {
            return 'from the file';
        }
    }
}

echo "not reached\n";
?>
--EXPECTF--
declaring

Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %s on line 7%A
