--TEST--
Of several namespaces with braces only ZEGO's classes are replaced
--FILE--
<?php
namespace Before {
    class ZegoAssistantToken
    {
        public $code = 'before';
    }
}

namespace ZEGO {
    class ZegoAssistantToken
    {
        public $code, $message = '', $token;
    }
}

namespace {
    class ZegoAssistantToken
    {
        public $code = 'global';
    }
}

namespace ZEGO {
    class ZegoErrorCodes
    {
        const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5;
        const effectiveTimeInSecondsInvalid = 6;
    }
}

namespace After {
    class ZegoAssistantToken
    {
        public $code = 'after';
    }

    foreach (['Before\\', '', 'After\\'] as $namespace) {
        var_dump((new \ReflectionClass("{$namespace}ZegoAssistantToken"))->newInstance()->code);
    }
    foreach (['ZegoAssistantToken', 'ZegoErrorCodes'] as $name) {
        var_dump((new \ReflectionClass("ZEGO\\$name"))->isInternal());
    }
}
?>
--EXPECT--
string(6) "before"
string(6) "global"
string(5) "after"
bool(true)
bool(true)
