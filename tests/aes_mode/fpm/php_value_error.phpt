--TEST--
Another php_value of a pool or of a request is a warning in the log that names it, and auto stays
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

$fpm = new Fpm(['php_admin_value[zego_server_assistant.aes_mode] = ecb']);
$fpm->write('modes.php', MODES);
echo $fpm->get('modes.php'), "\n", $fpm->warning(), "\n";

$fpm = new Fpm();
$fpm->write('modes.php', MODES);
echo $fpm->get('modes.php', ['PHP_VALUE' => 'zego_server_assistant.aes_mode=GCM']), "\n", $fpm->warning(), "\n";
echo $fpm->get('modes.php'), "\n";
?>
--EXPECT--
auto cbc, after ini_set(): cbc
Unknown: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "ecb" here in Unknown on line 0
auto cbc, after ini_set(): cbc
Unknown: zego_server_assistant.aes_mode must be auto, cbc or gcm, and is "GCM" here in Unknown on line 0
auto cbc, after ini_set(): cbc
