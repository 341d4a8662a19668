--TEST--
Calls with every kind of payload behave as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('payload');
?>
--EXPECT--
158 compared
