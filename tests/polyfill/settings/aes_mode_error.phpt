--TEST--
Another AES mode is one warning that names the setting and the value, and the polyfill mints CBC
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

echo mode_of_polyfill(['zego_server_assistant.aes_mode=GCM']), "\n";
echo mode_of_polyfill([], ['ZEGO_AES_MODE' => 'aes-256-gcm']), "\n";
echo mode_of_polyfill(before: '$_SERVER["ZEGO_AES_MODE"] = ["gcm"];');
?>
--EXPECTF--
Warning: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "GCM" here in %szego_server_assistant.php on line %d
cbc cbc

Warning: ZEGO_AES_MODE must be auto, cbc or gcm, and is "aes-256-gcm" here in %szego_server_assistant.php on line %d
cbc cbc

cbc cbc
