--TEST--
A parent in the same file: PHP's own error
--FILE--
<?php
namespace ZEGO;

class Result
{
    public $code;
}

class ZegoAssistantToken extends Result
{
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
