--TEST--
The ZegoServerAssistant of ZEGO's Token03 library is kept, and PHP reports the duplicate
--FILE--
<?php
require __DIR__ . '/../site/token03/ZegoAssistantToken.php';
require __DIR__ . '/../site/token03/ZegoServerAssistant.php';
echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s class ZEGO\ZegoServerAssistant%S in %sZegoServerAssistant.php on line 5%A
