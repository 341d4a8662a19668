--TEST--
Calls with every kind of secret behave as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('secret');
?>
--EXPECT--
104 compared
