--TEST--
Only the parameter $secret is marked #[SensitiveParameter]
--SKIPIF--
<?php
if (PHP_VERSION_ID < 80200) {
    die('skip PHP has the attribute SensitiveParameter since 8.2');
}
?>
--FILE--
<?php
foreach ((new ReflectionClass('ZEGO\Token04'))->getMethods() as $method) {
    foreach ($method->getParameters() as $parameter) {
        foreach ($parameter->getAttributes() as $attribute) {
            echo $method->getName(), ' ', $parameter->getName(), ': ', $attribute->getName(), "\n";
        }
    }
}
?>
--EXPECT--
decode secret: SensitiveParameter
