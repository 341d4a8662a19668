--TEST--
The data after __halt_compiler() keeps its offset
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code = 'from the file';
}

var_dump((new ZegoAssistantToken())->code);
$file = fopen(__FILE__, 'r');
fseek($file, __COMPILER_HALT_OFFSET__);
echo fgets($file);
__halt_compiler();data of the file
--EXPECT--
NULL
data of the file
