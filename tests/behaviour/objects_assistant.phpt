--TEST--
The class ZegoServerAssistant behaves as ZEGO's
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/compare.php';
compare_objects('assistant');
?>
--EXPECT--
10 compared
