--TEST--
A class with a property in another letter case is kept, and PHP reports the duplicate
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
