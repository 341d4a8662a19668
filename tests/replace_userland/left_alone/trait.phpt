--TEST--
A class that uses a trait is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

trait Describes
{
}

class ZegoAssistantToken
{
    use Describes;

    public $code, $message = '', $token;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
