--TEST--
unserialize() fills missing properties with the defaults
--FILE--
<?php
var_dump(unserialize('O:23:"ZEGO\ZegoAssistantToken":1:{s:4:"code";i:3;}'));
var_dump(unserialize('O:23:"zego\zegoassistanttoken":0:{}')->message);
?>
--EXPECTF--
object(ZEGO\ZegoAssistantToken)#%d (3) {
  ["code"]=>
  int(3)
  ["message"]=>
  string(0) ""
  ["token"]=>
  NULL
}
string(0) ""
