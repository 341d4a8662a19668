--TEST--
Calls with all kinds of payload do what the official class does
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('payload');
?>
--EXPECT--
158 compared
