--TEST--
The assistant class behaves as the official one
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('assistant');
?>
--EXPECT--
10 compared
