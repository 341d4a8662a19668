--TEST--
A new token object equals ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('new token');
?>
--EXPECT--
16 compared
