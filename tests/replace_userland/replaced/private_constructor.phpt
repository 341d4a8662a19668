--TEST--
A class with a private constructor is replaced, even if it promotes private properties
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
