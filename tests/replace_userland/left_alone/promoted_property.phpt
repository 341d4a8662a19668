--TEST--
A public property more, promoted from a constructor that is private: PHP's own error
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
