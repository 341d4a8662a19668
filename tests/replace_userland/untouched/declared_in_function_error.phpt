--TEST--
A class declared in a function gets PHP's own error when the function is called
--FILE--
<?php
namespace ZEGO;

function declare_assistant()
{
    echo "declaring\n";

    class ZegoServerAssistant
    {
        public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
        {
            return 'from the file';
        }
    }
}

var_dump(ZegoServerAssistant::generateToken04(0, '', '', 0, '')->code);
declare_assistant();
echo "not reached\n";
?>
--EXPECTF--
int(1)
declaring

Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %s on line 8%A
