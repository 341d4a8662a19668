--TEST--
A class that promotes a known property with hooks is kept, and PHP reports the duplicate
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80400) die('skip PHP has property hooks since 8.4');
?>
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';

    private function __construct(public $token { get => 'hooked'; })
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
