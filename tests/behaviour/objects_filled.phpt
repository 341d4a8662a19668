--TEST--
A filled token object is the official one
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('filled token');
?>
--EXPECT--
16 compared
