--TEST--
The option -d sets the mode, over php.ini
--FILE--
<?php
require __DIR__ . '/../support/with_settings.php';

foreach (['auto', 'cbc', 'gcm'] as $value) {
    echo "$value: ", mode_with_php_ini('zego_server_assistant.aes_mode=gcm', "zego_server_assistant.aes_mode=$value"), "\n";
}
?>
--EXPECT--
auto: cbc
cbc: cbc
gcm: gcm
