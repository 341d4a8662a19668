--TEST--
A new token object has code null, message '' and token null
--FILE--
<?php
var_dump(new ZEGO\ZegoAssistantToken());
?>
--EXPECTF--
object(ZEGO\ZegoAssistantToken)#%d (3) {
  ["code"]=>
  NULL
  ["message"]=>
  string(0) ""
  ["token"]=>
  NULL
}
