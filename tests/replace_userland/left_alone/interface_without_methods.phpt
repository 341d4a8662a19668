--TEST--
An interface that asks for no method: PHP's own error
--FILE--
<?php
namespace ZEGO;

interface Result
{
}

class ZegoAssistantToken implements Result
{
    public $code;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
