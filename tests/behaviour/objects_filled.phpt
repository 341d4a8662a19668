--TEST--
A filled token object equals ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('filled token');
?>
--EXPECT--
16 compared
