--TEST--
generateToken04 is the same kind of callable as ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('callable');
?>
--EXPECT--
12 compared
