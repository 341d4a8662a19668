--TEST--
References, and the array of the arguments, keep their values
--FILE--
<?php
$appId = '12';
$reference = &$appId;
$arguments = [&$reference, 5, str_repeat('k', 32), '60', 7];
ZEGO\ZegoServerAssistant::generateToken04(...$arguments);
call_user_func_array('ZEGO\ZegoServerAssistant::generateToken04', $arguments);
ZEGO\ZegoServerAssistant::generateToken04($reference, 5, $arguments[2], $arguments[3], $arguments[4]);
var_dump($arguments, $appId);
?>
--EXPECTF--
array(5) {
  [0]=>
  &string(2) "12"
  [1]=>
  int(5)
  [2]=>
  string(32) "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk"
  [3]=>
  string(2) "60"
  [4]=>
  int(7)
}
string(2) "12"
