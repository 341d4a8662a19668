--TEST--
auto stays gcm where a CBC library is included after an AES-GCM one
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

require CBC_LIBRARY;
echo aes_mode(), "\n";
require GCM_LIBRARY;
echo aes_mode(), "\n";
require CBC_LIBRARY;
echo aes_mode(), "\n";
?>
--EXPECT--
cbc
gcm
gcm
