--TEST--
auto stays cbc where the methods name both ciphers
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

eval('namespace ZEGO; ' . assistant(MINTS_GCM . MINTS_CBC));
echo aes_mode(), "\n";
?>
--EXPECT--
cbc
