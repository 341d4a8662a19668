--TEST--
Calls with every kind of appId behave as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('appId');
?>
--EXPECT--
158 compared
