--TEST--
Only php.ini can change the setting, not a script or a folder's .htaccess
--FILE--
<?php
$setting = ini_get_all('zego_server_assistant')['zego_server_assistant.replace_userland_classes'];
// Since PHP 8.6.
unset($setting['builtin_default_value']);
var_dump($setting);
?>
--EXPECT--
array(3) {
  ["global_value"]=>
  string(1) "1"
  ["local_value"]=>
  string(1) "1"
  ["access"]=>
  int(4)
}
