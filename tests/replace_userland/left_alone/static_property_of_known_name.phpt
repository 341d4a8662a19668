--TEST--
A static property that natively belongs to the objects: PHP's own error
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public static $code = 0;
    public $message = '';
    public $token;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
