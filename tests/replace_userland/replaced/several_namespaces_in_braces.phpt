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
        public $code = 'from the file';
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
        const success = 0;
    }
}

namespace After {
    class ZegoAssistantToken
    {
        public $code = 'after';
    }

    foreach (['Before\\', 'ZEGO\\', '', 'After\\'] as $namespace) {
        var_dump((new \ReflectionClass("{$namespace}ZegoAssistantToken"))->newInstance()->code);
    }
    var_dump(\ZEGO\ZegoErrorCodes::appIDInvalid);
}
?>
--EXPECT--
string(6) "before"
NULL
string(6) "global"
string(5) "after"
int(1)
