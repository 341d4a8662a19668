--TEST--
An explicit mode of php.ini wins over the library
--INI--
zego_server_assistant.aes_mode=cbc
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

require GCM_LIBRARY;
echo aes_mode(), "\n";
?>
--EXPECT--
cbc
