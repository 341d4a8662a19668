--TEST--
Other classes of namespace ZEGO are declared, whatever their names start or end with
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
    echo $name, ' from ', basename((new \ReflectionClass("ZEGO\\$name"))->getFileName()), "\n";
}
?>
--EXPECT--
ZegoServerAssistantV2 from other_classes_of_the_namespace.php
MyZegoServerAssistant from other_classes_of_the_namespace.php
Token05 from other_classes_of_the_namespace.php
ServerAssistant from other_classes_of_the_namespace.php
