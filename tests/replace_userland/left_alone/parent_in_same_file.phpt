--TEST--
A class with a parent in the same file is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class Result
{
}

class ZegoAssistantToken extends Result
{
    public $code, $message = '', $token;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
