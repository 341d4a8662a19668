--TEST--
The error codes of the Token03 library: PHP's own error
--FILE--
<?php
require __DIR__ . '/../site/token03/ZegoErrorCodes.php';
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %sZegoErrorCodes.php on line 5%A
