--TEST--
Reflection says what it says of the official classes
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('reflection');
?>
--EXPECT--
9 compared
