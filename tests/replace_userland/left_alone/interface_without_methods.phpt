--TEST--
A class with an empty interface is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

interface Result
{
}

class ZegoAssistantToken implements Result
{
    public $code, $message = '', $token;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
