--TEST--
auto becomes gcm where namespace ZEGO is one of several without braces
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

echo aes_mode(), "\n";
eval('namespace App; const NAME = "app"; namespace ZEGO; const NAME = "zego"; '
    . assistant(MINTS_GCM) . ' namespace Other; const NAME = "other";');
echo aes_mode(), ' ', App\NAME, ' ', ZEGO\NAME, ' ', Other\NAME, "\n";
?>
--EXPECT--
cbc
gcm app zego other
