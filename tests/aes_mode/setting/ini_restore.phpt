--TEST--
ini_restore() brings back the value of php.ini
--INI--
zego_server_assistant.aes_mode=gcm
--FILE--
<?php
require __DIR__ . '/../../support/aes_mode.php';

const SETTING = 'zego_server_assistant.aes_mode';

echo ini_get(SETTING), ' ', aes_mode(), "\n";
ini_set(SETTING, 'cbc');
echo ini_get(SETTING), ' ', aes_mode(), "\n";
ini_restore(SETTING);
echo ini_get(SETTING), ' ', aes_mode(), "\n";
?>
--EXPECT--
gcm gcm
cbc cbc
gcm gcm
