--TEST--
The method is the callable that the official one is
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('callable');
?>
--EXPECT--
12 compared
