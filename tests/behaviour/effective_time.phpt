--TEST--
Calls with every kind of effectiveTimeInSeconds behave as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('effectiveTimeInSeconds');
?>
--EXPECT--
170 compared
