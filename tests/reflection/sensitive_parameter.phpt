--TEST--
Only $secret is marked #[SensitiveParameter]
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip PHP has the attribute SensitiveParameter since 8.2');
}
?>
--FILE--
<?php
$method = new ReflectionMethod('ZEGO\ZegoServerAssistant', 'generateToken04');
foreach ($method->getParameters() as $parameter) {
    foreach ($parameter->getAttributes() as $attribute) {
        echo $parameter->getName(), ': ', $attribute->getName(), "\n";
        var_dump($attribute->getArguments(), $attribute->newInstance() instanceof SensitiveParameter);
    }
}
var_dump($method->getAttributes());
?>
--EXPECT--
secret: SensitiveParameter
array(0) {
}
bool(true)
array(0) {
}
