--TEST--
auto stays cbc after a class of another namespace that mints AES-GCM
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

eval('namespace App; ' . assistant(MINTS_GCM));
eval('namespace ZEGO; function encrypt() { ' . MINTS_GCM . ' }');
eval('namespace ZEGO; const CIPHER = "aes-256-gcm"; ' . assistant('return CIPHER;'));
echo aes_mode(), "\n";
?>
--EXPECT--
cbc
