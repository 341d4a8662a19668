--TEST--
auto becomes gcm where include_once loads an AES-GCM library
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

echo aes_mode(), "\n";
include_once GCM_LIBRARY;
echo aes_mode(), "\n";
?>
--EXPECT--
cbc
gcm
