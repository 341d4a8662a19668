--TEST--
A class with attributes is replaced
--FILE--
<?php
namespace ZEGO;

#[\Attribute]
#[\AllowDynamicProperties]
class ZegoAssistantToken
{
    #[Column('code')]
    public $code = 'from the file';
}

class ZegoServerAssistant
{
    #[\ReturnTypeWillChange]
    public static function generateToken04(
        $appId,
        $userId,
        #[\SensitiveParameter] $secret,
        $effectiveTimeInSeconds,
        $payload
    ) {
        return 'from the file';
    }
}

var_dump((new ZegoAssistantToken())->code, (new \ReflectionClass(ZegoServerAssistant::class))->isInternal());
?>
--EXPECT--
NULL
bool(true)
