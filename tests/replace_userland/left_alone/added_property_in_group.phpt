--TEST--
A class that adds a property in a group of known ones is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code, $message = '', $token, $expire;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
