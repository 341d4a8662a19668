--TEST--
ini_set() takes auto, cbc, gcm and an empty value, which means auto, and the next call follows
--FILE--
<?php
require __DIR__ . '/../../support/aes_mode.php';

const SETTING = 'zego_server_assistant.aes_mode';

foreach (['gcm', 'auto', 'gcm', 'cbc', 'gcm', ''] as $value) {
    $old = ini_set(SETTING, $value);
    echo json_encode($old), ' becomes ', json_encode(ini_get(SETTING)), ': ', aes_mode(), "\n";
}
?>
--EXPECT--
"auto" becomes "gcm": gcm
"gcm" becomes "auto": cbc
"auto" becomes "gcm": gcm
"gcm" becomes "cbc": cbc
"cbc" becomes "gcm": gcm
"gcm" becomes "": cbc
