--TEST--
Calls with all kinds of effectiveTimeInSeconds do what the official class does
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('effectiveTimeInSeconds');
?>
--EXPECT--
170 compared
