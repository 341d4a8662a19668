--TEST--
A private constructor, also one that promotes private properties, does not keep a class from giving way
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistant
{
    private function __construct(private $secret, private readonly array $claims)
    {
    }
}

var_dump((new \ReflectionClass(ZegoServerAssistant::class))->isInternal());
?>
--EXPECT--
bool(true)
