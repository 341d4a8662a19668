--TEST--
php.ini, a pool, a folder and a script can change the setting
--FILE--
<?php
ini_set('zego_server_assistant.aes_mode', 'gcm');
$setting = ini_get_all('zego_server_assistant')['zego_server_assistant.aes_mode'];
// Since PHP 8.6.
unset($setting['builtin_default_value']);
var_dump($setting);
var_dump(INI_ALL);
?>
--EXPECT--
array(3) {
  ["global_value"]=>
  string(4) "auto"
  ["local_value"]=>
  string(3) "gcm"
  ["access"]=>
  int(7)
}
int(7)
