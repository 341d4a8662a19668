--TEST--
The three properties are public and untyped, with ZEGO's defaults
--FILE--
<?php
foreach ((new ReflectionClass('ZEGO\ZegoAssistantToken'))->getProperties() as $property) {
    echo $property->getName(), ': ', json_encode([
        $property->getModifiers() === ReflectionProperty::IS_PUBLIC, $property->isDefault(), $property->isReadOnly(),
        $property->hasType(), $property->hasDefaultValue(), $property->getDefaultValue(),
    ]), "\n";
}
var_dump((new ReflectionClass('ZEGO\ZegoServerAssistant'))->getProperties());
?>
--EXPECT--
code: [true,true,false,false,true,null]
message: [true,true,false,false,true,""]
token: [true,true,false,false,true,null]
array(0) {
}
