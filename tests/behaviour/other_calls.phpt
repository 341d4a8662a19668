--TEST--
Missing, extra and named arguments, and several wrong ones, do what they do with the official class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('other');
?>
--EXPECT--
76 compared
