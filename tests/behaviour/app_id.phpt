--TEST--
Calls with all kinds of appId do what the official class does
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('appId');
?>
--EXPECT--
158 compared
