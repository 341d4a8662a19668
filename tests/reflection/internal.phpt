--TEST--
The classes and the method are internal and belong to the extension
--FILE--
<?php
foreach (['ZegoServerAssistant', 'ZegoAssistantToken', 'ZegoErrorCodes'] as $name) {
    $class = new ReflectionClass("ZEGO\\$name");
    var_dump($class->isInternal(), $class->getExtensionName(), $class->getFileName());
}
$method = new ReflectionMethod('ZEGO\ZegoServerAssistant', 'generateToken04');
var_dump($method->isInternal(), $method->getExtensionName());
?>
--EXPECT--
bool(true)
string(21) "zego_server_assistant"
bool(false)
bool(true)
string(21) "zego_server_assistant"
bool(false)
bool(true)
string(21) "zego_server_assistant"
bool(false)
bool(true)
string(21) "zego_server_assistant"
