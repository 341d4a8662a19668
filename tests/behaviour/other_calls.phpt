--TEST--
Calls with missing, extra, named or several wrong arguments behave as with ZEGO's class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_calls('other');
?>
--EXPECT--
76 compared
