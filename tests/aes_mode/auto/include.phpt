--TEST--
auto becomes gcm where include loads an AES-GCM library
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

echo aes_mode(), "\n";
include GCM_LIBRARY;
echo aes_mode(), "\n";
?>
--EXPECT--
cbc
gcm
