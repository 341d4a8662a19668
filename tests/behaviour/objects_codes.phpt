--TEST--
The class of error codes behaves as the official one
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('codes');
?>
--EXPECT--
11 compared
