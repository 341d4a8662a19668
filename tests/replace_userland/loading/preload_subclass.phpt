--TEST--
A preloaded file keeps its other classes and functions, and subclasses extend the native class
--EXTENSIONS--
opcache
--FILE--
<?php
require __DIR__ . '/../support/site.php';

$settings = preloading('preload_bundle.php');
echo (new Site('typed'))->run('room.php', $settings), "\n";
?>
--EXPECT--
minted, native
