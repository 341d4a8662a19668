--TEST--
The objects returned by a call behave as ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('result');
?>
--EXPECT--
47 compared
