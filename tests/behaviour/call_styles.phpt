--TEST--
Every style of call behaves as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('call style');
?>
--EXPECT--
160 compared
