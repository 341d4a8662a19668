--TEST--
A class whose private constructor promotes a public property is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $message = '';
    public $token;

    private function __construct(public $code, public readonly int $expire)
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
