--TEST--
A property more in a group of known ones: PHP's own error
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
