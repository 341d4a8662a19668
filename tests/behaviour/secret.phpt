--TEST--
Calls with all kinds of secret do what the official class does
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('secret');
?>
--EXPECT--
104 compared
