--TEST--
php.ini sets the mode, with and without quotes
--FILE--
<?php
require __DIR__ . '/../support/with_settings.php';

foreach (['auto', 'cbc', 'gcm', '', '"gcm"', "'cbc'", ' gcm '] as $value) {
    echo "[$value] ", mode_with_php_ini("zego_server_assistant.aes_mode=$value"), "\n";
}
?>
--EXPECT--
[auto] cbc
[cbc] cbc
[gcm] gcm
[] cbc
["gcm"] gcm
['cbc'] cbc
[ gcm ] gcm
