--TEST--
ini_set() refuses any other value with false and no warning, and keeps the old value
--FILE--
<?php
require __DIR__ . '/../../support/aes_mode.php';

const SETTING = 'zego_server_assistant.aes_mode';

ini_set(SETTING, 'gcm');
$values = ['GCM', 'Cbc', 'AUTO', ' gcm', 'gcm ', "gcm\0", "cbc\n", 'aes-256-gcm', 'ecb', '0', '1'];
foreach ([...$values, str_repeat('gcm', 9999), 0, 1.5, true, false, null] as $value) {
    $refused = ini_set(SETTING, $value) === false;
    echo substr(json_encode($value), 0, 20), $refused ? ' is refused: ' : ' is accepted: ', aes_mode(), "\n";
}
?>
--EXPECT--
"GCM" is refused: gcm
"Cbc" is refused: gcm
"AUTO" is refused: gcm
" gcm" is refused: gcm
"gcm " is refused: gcm
"gcm\u0000" is refused: gcm
"cbc\n" is refused: gcm
"aes-256-gcm" is refused: gcm
"ecb" is refused: gcm
"0" is refused: gcm
"1" is refused: gcm
"gcmgcmgcmgcmgcmgcmg is refused: gcm
0 is refused: gcm
1.5 is refused: gcm
true is refused: gcm
false is accepted: cbc
null is accepted: cbc
