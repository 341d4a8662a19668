--TEST--
Calls with all kinds of userId do what the official class does
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('userId');
?>
--EXPECT--
132 compared
