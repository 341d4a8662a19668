--TEST--
A class that promotes a property by its set visibility alone is kept, and PHP reports the duplicate
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80400) die('skip PHP has asymmetric visibility since 8.4');
?>
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken
{
    public $code;
    public $message = '';
    public $token;

    private function __construct(private(set) string $origin = '')
    {
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
