--TEST--
A public property more, promoted by the visibility of its writes alone: PHP's own error
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80400) die('skip PHP knows asymmetric visibility since 8.4');
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
