--TEST--
The three classes are found and described as ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('all');
?>
--EXPECT--
4 compared
