--TEST--
A subclass that PHP rejects gets the same fatal error as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('fatal');
?>
--EXPECT--
6 compared
