--TEST--
php_value of a pool or of a request sets the mode, and a script can change it
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
echo 'pool: ', $fpm->get('modes.php'), "\n";
echo 'again: ', $fpm->get('modes.php'), "\n";

$fpm = new Fpm();
$fpm->write('modes.php', MODES);
echo 'request: ', $fpm->get('modes.php', ['PHP_VALUE' => 'zego_server_assistant.aes_mode=gcm']), "\n";
?>
--EXPECT--
pool: gcm gcm, after ini_set(): cbc
again: gcm gcm, after ini_set(): cbc
request: gcm gcm, after ini_set(): cbc
