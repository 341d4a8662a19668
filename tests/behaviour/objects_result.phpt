--TEST--
The objects that come back from a call behave as the official ones
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('result');
?>
--EXPECT--
47 compared
