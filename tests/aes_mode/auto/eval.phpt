--TEST--
auto becomes gcm where eval() declares the class
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

echo aes_mode(), "\n";
eval('namespace ZEGO; ' . assistant(MINTS_GCM));
echo aes_mode(), "\n";
?>
--EXPECT--
cbc
gcm
