--TEST--
Members in groups, with types or with modifiers in another order count as the same members
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    public const success = 0, appIDInvalid = 1;
    const userIDInvalid = 3, secretInvalid = 0x5;
    const effectiveTimeInSecondsInvalid = 0b110;
}

class ZegoAssistantToken
{
    public $code = null;
    var $message = '', $token;
}

class ZegoServerAssistant
{
    static public function generateToken04(
        int $appId,
        string $userId,
        string $secret,
        int $effectiveTimeInSeconds,
        string $payload
    ): ZegoAssistantToken {
    }
}

foreach ([ZegoErrorCodes::class, ZegoAssistantToken::class, ZegoServerAssistant::class] as $class) {
    echo $class, (new \ReflectionClass($class))->isInternal() ? " is native\n" : " is from this file\n";
}
?>
--EXPECT--
ZEGO\ZegoErrorCodes is native
ZEGO\ZegoAssistantToken is native
ZEGO\ZegoServerAssistant is native
