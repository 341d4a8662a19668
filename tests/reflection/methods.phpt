--TEST--
generateToken04 is the only public method of the three classes
--FILE--
<?php
foreach (['ZegoServerAssistant', 'ZegoAssistantToken', 'ZegoErrorCodes'] as $name) {
    $methods = (new ReflectionClass("ZEGO\\$name"))->getMethods(ReflectionMethod::IS_PUBLIC);
    echo $name, ': ', implode(', ', array_column($methods, 'name')), "\n";
}
?>
--EXPECT--
ZegoServerAssistant: generateToken04
ZegoAssistantToken: 
ZegoErrorCodes: 
