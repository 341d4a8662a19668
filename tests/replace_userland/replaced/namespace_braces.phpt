--TEST--
A declaration in `namespace ZEGO { }` gives way to the native class
--FILE--
<?php
namespace ZEGO {
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
        var_dump((new \ReflectionClass($class))->isInternal());
    }
    var_dump(ZegoServerAssistant::generateToken04(1, 'user1', '', 60, '') instanceof ZegoAssistantToken);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
