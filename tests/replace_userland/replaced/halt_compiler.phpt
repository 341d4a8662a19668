--TEST--
The data after __halt_compiler() keeps its offset
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code, $message = '', $token;
}

var_dump((new \ReflectionClass(ZegoAssistantToken::class))->isInternal());
$file = fopen(__FILE__, 'r');
fseek($file, __COMPILER_HALT_OFFSET__);
echo fgets($file);
__halt_compiler();data of the file
--EXPECT--
bool(true)
data of the file
