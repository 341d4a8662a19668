--TEST--
Subclasses that PHP refuses are refused with the same fatal error
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('fatal');
?>
--EXPECT--
6 compared
