--TEST--
Token objects behave as ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('token');
?>
--EXPECT--
56 compared
