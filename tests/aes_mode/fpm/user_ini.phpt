--TEST--
A .user.ini sets the mode, and a script can change it until the end of the request
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

$fpm = new Fpm();
$fpm->write('modes.php', MODES);
$fpm->write('.user.ini', 'zego_server_assistant.aes_mode = gcm');
echo 'first: ', $fpm->get('modes.php'), "\n";
echo 'second: ', $fpm->get('modes.php'), "\n";
?>
--EXPECT--
first: gcm gcm, after ini_set(): cbc
second: gcm gcm, after ini_set(): cbc
