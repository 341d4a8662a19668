--TEST--
php_admin_value of a pool or of a request sets the mode, and no script and no .user.ini changes it
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

$fpm = new Fpm(['php_admin_value[zego_server_assistant.aes_mode] = gcm']);
$fpm->write('modes.php', MODES);
$fpm->write('.user.ini', 'zego_server_assistant.aes_mode = cbc');
echo 'pool: ', $fpm->get('modes.php'), "\n";
echo 'again: ', $fpm->get('modes.php'), "\n";

$fpm = new Fpm();
$fpm->write('modes.php', MODES);
echo 'request: ', $fpm->get('modes.php', ['PHP_ADMIN_VALUE' => 'zego_server_assistant.aes_mode=gcm']), "\n";
?>
--EXPECT--
pool: gcm gcm, ini_set() is refused: gcm
again: gcm gcm, ini_set() is refused: gcm
request: gcm gcm, ini_set() is refused: gcm
