--TEST--
An explicit cbc or gcm wins over the library, set before the include and after it
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

const SETTING = 'zego_server_assistant.aes_mode';

ini_set(SETTING, 'cbc');
require GCM_LIBRARY;
echo 'cbc before: ', aes_mode(), "\n";
ini_set(SETTING, 'auto');
echo 'auto: ', aes_mode(), "\n";
ini_set(SETTING, 'cbc');
echo 'cbc after: ', aes_mode(), "\n";
ini_restore(SETTING);
echo 'restored: ', aes_mode(), "\n";
ini_set(SETTING, 'gcm');
require CBC_LIBRARY;
echo 'gcm, with a CBC library: ', aes_mode(), "\n";
?>
--EXPECT--
cbc before: cbc
auto: gcm
cbc after: cbc
restored: gcm
gcm, with a CBC library: gcm
