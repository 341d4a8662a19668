--TEST--
A declaration after `namespace ZEGO;` is replaced by the native class
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 3;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;
}

class ZegoServerAssistant
{
    public static function generateToken04($appId, $userId, $secret, $effectiveTimeInSeconds, $payload)
    {
        return 'from the file';
    }
}

foreach ([ZegoErrorCodes::class, ZegoAssistantToken::class, ZegoServerAssistant::class] as $class) {
    echo $class, (new \ReflectionClass($class))->isInternal() ? " is native\n" : " is from this file\n";
}
echo get_class(ZegoServerAssistant::generateToken04(1, 'user1', '', 60, '')), "\n";
?>
--EXPECT--
ZEGO\ZegoErrorCodes is native
ZEGO\ZegoAssistantToken is native
ZEGO\ZegoServerAssistant is native
ZEGO\ZegoAssistantToken
