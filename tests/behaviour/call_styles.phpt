--TEST--
Every way to call does what it does with the official class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('call style');
?>
--EXPECT--
160 compared
