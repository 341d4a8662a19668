--TEST--
Another value in php.ini is a warning that names it and the allowed ones, and auto stays
--FILE--
<?php
require __DIR__ . '/../support/with_settings.php';

foreach (['GCM', 'ecb', 'aes-256-gcm', '1', 'on', 'no', '"gcm "', '"%s%n"', '"<b>é</b>"'] as $value) {
    echo mode_with_php_ini("zego_server_assistant.aes_mode=$value"), "\n";
}
?>
--EXPECT--
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "GCM" here in Unknown on line 0
cbc
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "ecb" here in Unknown on line 0
cbc
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "aes-256-gcm" here in Unknown on line 0
cbc
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "1" here in Unknown on line 0
cbc
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "1" here in Unknown on line 0
cbc
cbc
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "gcm " here in Unknown on line 0
cbc
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "%s%n" here in Unknown on line 0
cbc
Warning: PHP Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "<b>é</b>" here in Unknown on line 0
cbc
