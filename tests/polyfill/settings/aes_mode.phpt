--TEST--
The polyfill takes the AES mode from php.ini, or else from ZEGO_AES_MODE; empty and auto are CBC
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/code.php';

foreach (['', 'auto', 'cbc', 'gcm'] as $mode) {
    echo "php.ini '$mode': ", mode_of_polyfill(["zego_server_assistant.aes_mode=$mode"]);
    echo "ZEGO_AES_MODE '$mode': ", mode_of_polyfill([], ['ZEGO_AES_MODE' => $mode]);
}
echo 'neither: ', mode_of_polyfill();
$gcm = ['ZEGO_AES_MODE' => 'gcm'];
echo 'php.ini first: ', mode_of_polyfill(['zego_server_assistant.aes_mode=cbc'], $gcm);
echo 'php.ini empty: ', mode_of_polyfill(['zego_server_assistant.aes_mode='], $gcm);
echo 'php.ini auto: ', mode_of_polyfill(['zego_server_assistant.aes_mode=auto'], $gcm);
echo 'changed at runtime: ', mode_of_polyfill(before: 'putenv("ZEGO_AES_MODE=gcm");');
echo 'server parameter: ', mode_of_polyfill(before: '$_SERVER["ZEGO_AES_MODE"] = "gcm";');
$changed = 'putenv("ZEGO_AES_MODE=cbc"); $_SERVER["ZEGO_AES_MODE"] = "gcm";';
echo 'server parameter first: ', mode_of_polyfill(before: $changed);
echo 'without $_SERVER: ', mode_of_polyfill(['variables_order='], $gcm);
?>
--EXPECT--
php.ini '': cbc cbc
ZEGO_AES_MODE '': cbc cbc
php.ini 'auto': cbc cbc
ZEGO_AES_MODE 'auto': cbc cbc
php.ini 'cbc': cbc cbc
ZEGO_AES_MODE 'cbc': cbc cbc
php.ini 'gcm': gcm gcm
ZEGO_AES_MODE 'gcm': gcm gcm
neither: cbc cbc
php.ini first: cbc cbc
php.ini empty: gcm gcm
php.ini auto: cbc cbc
changed at runtime: gcm gcm
server parameter: gcm gcm
server parameter first: gcm gcm
without $_SERVER: gcm gcm
