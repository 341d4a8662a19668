--TEST--
A class declared in a try block gets PHP's own error, which no catch block stops
--FILE--
<?php
namespace ZEGO;

try {
    echo "declaring\n";

    class ZegoServerAssistant
    {
        public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
        {
            return 'from the file';
        }
    }
} catch (\Throwable) {
    echo "not reached\n";
}
?>
--EXPECTF--
declaring

Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %s on line 7%A
