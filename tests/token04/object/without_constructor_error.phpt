--TEST--
A Token04 that Reflection made without decode() throws in problems()
--FILE--
<?php
$token = (new ReflectionClass('ZEGO\Token04'))->newInstanceWithoutConstructor();
try {
    $token->problems(1, 'user1');
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
try {
    $token->appId;
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
This ZEGO\Token04 does not come from ZEGO\Token04::decode()
Typed property ZEGO\Token04::$appId must not be accessed before initialization
