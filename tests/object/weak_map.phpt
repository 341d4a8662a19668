--TEST--
A result can be a key of WeakMap and SplObjectStorage
--FILE--
<?php
$token = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
$map = new WeakMap();
$map[$token] = 'known';
$storage = new SplObjectStorage();
$storage[$token] = 'stored';
var_dump($map[$token], $storage[$token], isset($map[clone $token]));
unset($storage[$token], $token);
var_dump(count($map));
?>
--EXPECT--
string(5) "known"
string(6) "stored"
bool(false)
int(0)
