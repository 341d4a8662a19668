--TEST--
A class with an interface is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoAssistantToken implements \JsonSerializable
{
    public $code, $message = '', $token;

    private function helper()
    {
    }

    public function jsonSerialize(): mixed
    {
        return null;
    }
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoAssistantToken%S in %s on line %d%A
