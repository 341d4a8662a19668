--TEST--
A class with #[\AllowDynamicProperties] and #[\SensitiveParameter] is replaced
--FILE--
<?php
namespace ZEGO;

#[\AllowDynamicProperties]
class ZegoAssistantToken
{
    public $code, $message = '', $token;
}

#[\allowdynamicproperties]
class ZegoServerAssistant
{
    public static function generateToken04(
        $appId,
        $userId,
        #[\SensitiveParameter]
        $secret,
        $effectiveTimeInSeconds,
        #[\sensitiveParameter]
        $payload
    ) {
        return 'from the file';
    }
}

foreach ([ZegoAssistantToken::class, ZegoServerAssistant::class] as $class) {
    echo $class, (new \ReflectionClass($class))->isInternal() ? " is native\n" : " is from this file\n";
}
?>
--EXPECT--
ZEGO\ZegoAssistantToken is native
ZEGO\ZegoServerAssistant is native
