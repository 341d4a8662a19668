--TEST--
Anonymous classes in namespace ZEGO do not change
--FILE--
<?php
namespace ZEGO;

$token = new class () {
    public $code = 'anonymous';
};
$assistant = new class () extends ZegoServerAssistant {
    public function mint()
    {
        return new class () extends ZegoAssistantToken {
            public $code = 'also anonymous';
        };
    }
};
var_dump($token->code, $assistant->mint()->code, $assistant->mint() instanceof ZegoAssistantToken);
?>
--EXPECT--
string(9) "anonymous"
string(14) "also anonymous"
bool(true)
