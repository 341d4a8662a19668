--TEST--
The classes have no parent, interface, constructor or modifier
--FILE--
<?php
foreach (['ZegoServerAssistant', 'ZegoAssistantToken', 'ZegoErrorCodes'] as $name) {
    $class = new ReflectionClass("ZEGO\\$name");
    echo $class->getName(), ': ', json_encode([
        $class->getParentClass(), $class->getInterfaceNames(), $class->getTraitNames(), $class->getConstructor(),
        $class->getModifiers(), $class->isInstantiable(), $class->isCloneable(), $class->isIterable(),
        $class->getAttributes(),
    ]), "\n";
}
?>
--EXPECT--
ZEGO\ZegoServerAssistant: [false,[],[],null,0,true,true,false,[]]
ZEGO\ZegoAssistantToken: [false,[],[],null,0,true,true,false,[]]
ZEGO\ZegoErrorCodes: [false,[],[],null,0,true,true,false,[]]
