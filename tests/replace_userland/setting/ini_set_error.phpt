--TEST--
A script cannot change the setting
--FILE--
<?php
$setting = 'zego_server_assistant.replace_userland_classes';
var_dump(ini_set($setting, '0'), ini_get($setting), ini_restore($setting));
eval('namespace ZEGO; class ZegoAssistantToken { public $code, $message = "", $token; }');
var_dump((new ReflectionClass('ZEGO\ZegoAssistantToken'))->isInternal());
?>
--EXPECT--
bool(false)
string(1) "1"
NULL
bool(true)
