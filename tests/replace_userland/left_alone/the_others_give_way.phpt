--TEST--
Of several classes in a file only the one with added members is kept
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code, $message = '', $token;
}

var_dump((new \ReflectionClass(ZegoAssistantToken::class))->isInternal());

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
    const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}

echo "not reached\n";
?>
--EXPECTF--
bool(true)

Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %s on line 11%A
