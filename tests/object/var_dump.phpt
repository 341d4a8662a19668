--TEST--
var_dump() shows the three properties in ZEGO's order
--FILE--
<?php
var_dump(ZEGO\ZegoServerAssistant::generateToken04(0, '', '', 0, ''));
?>
--EXPECTF--
object(ZEGO\ZegoAssistantToken)#%d (3) {
  ["code"]=>
  int(1)
  ["message"]=>
  string(13) "appID invalid"
  ["token"]=>
  NULL
}
