--TEST--
Only php.ini can change the setting, not a script or a folder's .htaccess
--FILE--
<?php
$settings = ini_get_all('zego_server_assistant');
foreach ($settings as &$setting) {
    // Since PHP 8.6.
    unset($setting['builtin_default_value']);
}
unset($setting);
var_dump($settings);
?>
--EXPECT--
array(1) {
  ["zego_server_assistant.replace_userland_classes"]=>
  array(3) {
    ["global_value"]=>
    string(1) "1"
    ["local_value"]=>
    string(1) "1"
    ["access"]=>
    int(4)
  }
}
