--TEST--
phpinfo() shows the setting
--INI--
zego_server_assistant.replace_userland_classes=0
--FILE--
<?php
ob_start();
(new ReflectionExtension('zego_server_assistant'))->info();
var_dump(preg_match('/^zego_server_assistant\.replace_userland_classes => 0 => 0$/m', ob_get_clean()));
?>
--EXPECT--
int(1)
