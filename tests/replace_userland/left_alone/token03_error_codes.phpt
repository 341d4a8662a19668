--TEST--
The ZegoErrorCodes of ZEGO's Token03 library is kept, and PHP reports the duplicate
--FILE--
<?php
require __DIR__ . '/../site/token03/ZegoErrorCodes.php';
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s class ZEGO\ZegoErrorCodes%S in %sZegoErrorCodes.php on line 5%A
