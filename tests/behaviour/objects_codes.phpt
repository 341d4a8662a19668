--TEST--
The class ZegoErrorCodes behaves as ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('codes');
?>
--EXPECT--
11 compared
