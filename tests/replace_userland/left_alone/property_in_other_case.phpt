--TEST--
A property whose name differs in the case of a letter: PHP's own error
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $Message = '';
    public $token;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
