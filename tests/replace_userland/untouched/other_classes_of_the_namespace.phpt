--TEST--
Other classes of namespace ZEGO are declared, whatever their names begin or end with
--FILE--
<?php
namespace ZEGO;

class ZegoServerAssistantV2
{
}

class MyZegoServerAssistant
{
}

class Token05
{
    const success = 0;
}

class ServerAssistant
{
    public $code = 0;
}

foreach (['ZegoServerAssistantV2', 'MyZegoServerAssistant', 'Token05', 'ServerAssistant'] as $name) {
    var_dump((new \ReflectionClass("ZEGO\\$name"))->getFileName() === __FILE__);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
