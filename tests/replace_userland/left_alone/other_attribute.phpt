--TEST--
A class with an attribute other than #[\AllowDynamicProperties] is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

#[\AllowDynamicProperties, \Attribute]
class ZegoAssistantToken
{
    public $code, $message = '', $token;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
