--TEST--
Calls with every kind of userId behave as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('userId');
?>
--EXPECT--
132 compared
