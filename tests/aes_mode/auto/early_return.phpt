--TEST--
auto becomes gcm where the library's file returns before the class
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

$returned = eval('namespace ZEGO; if (class_exists("ZEGO\ZegoServerAssistant", false)) { return "early"; } '
    . assistant(MINTS_GCM) . ' return "late";');
echo $returned, ' ', aes_mode(), "\n";
?>
--EXPECT--
early gcm
