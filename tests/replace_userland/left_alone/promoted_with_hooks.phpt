--TEST--
A property of a known name that is promoted with hooks: PHP's own error
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80400) die('skip PHP knows property hooks since 8.4');
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
