--TEST--
Another value in a .user.ini is a warning that names it, and the pool's value stays
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/../support/fpm.php';
if (Fpm::binary() === null) {
    die('skip this PHP has no php-fpm beside it');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/fpm.php';

$fpm = new Fpm(['php_value[zego_server_assistant.aes_mode] = gcm']);
$fpm->write('modes.php', MODES);
$fpm->write('.user.ini', 'zego_server_assistant.aes_mode = GCM');
echo $fpm->get('modes.php'), "\n";
?>
--EXPECT--
Warning: PHP Request Startup: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "GCM" here in Unknown on line 0
gcm gcm, after ini_set(): cbc
