--TEST--
A call through Reflection uses weak mode, even in a file with strict_types
--FILE--
<?php
declare(strict_types=1);

$method = new ReflectionMethod('ZEGO\ZegoServerAssistant', 'generateToken04');
var_dump($method->invoke(null, '12', 7, str_repeat('k', 32), '60', 1.5)->code);
try {
    $method->invokeArgs(null, ['12abc', 7, '', 60, '']);
} catch (TypeError $e) {
    echo $e->getMessage();
}
?>
--EXPECT--
int(0)
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given
