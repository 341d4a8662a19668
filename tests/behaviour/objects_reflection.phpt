--TEST--
Reflection reports the same as for ZEGO's classes
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('reflection');
?>
--EXPECT--
9 compared
