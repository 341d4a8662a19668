--TEST--
Token04Exception is a RuntimeException that can be extended
--FILE--
<?php
$class = new ReflectionClass('ZEGO\Token04Exception');
var_dump($class->getParentClass()->getName(), $class->isFinal(), $class->isInstantiable(), $class->getNamespaceName());
echo (new ZEGO\Token04Exception('text', 5))->getCode();
?>
--EXPECT--
string(16) "RuntimeException"
bool(false)
bool(true)
string(4) "ZEGO"
5
