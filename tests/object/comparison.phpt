--TEST--
== compares class and properties, === the identity
--FILE--
<?php
$one = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
$two = ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, '');
var_dump($one == $two, $one === $two, $one <=> $two);
$two->code = '1';
var_dump($one == $two);
$two->code = 2;
var_dump($one == $two, $one < $two);
var_dump($one == (object) (array) $one);
?>
--EXPECT--
bool(true)
bool(false)
int(0)
bool(true)
bool(false)
bool(true)
bool(false)
