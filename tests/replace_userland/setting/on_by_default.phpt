--TEST--
The setting is on by default
--FILE--
<?php
var_dump(ini_get('zego_server_assistant.replace_userland_classes'));
?>
--EXPECT--
string(1) "1"
