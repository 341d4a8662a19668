--TEST--
Of several classes in a file only the one with added members is kept
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code = 'from the file';
}

var_dump((new ZegoAssistantToken())->code);

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
    }

    public static function generateToken03()
    {
    }
}

class ZegoErrorCodes
{
    const success = 0;
}

echo "not reached\n";
?>
--EXPECTF--
NULL

Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %s on line 11%A
