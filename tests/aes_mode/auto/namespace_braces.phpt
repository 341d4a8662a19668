--TEST--
auto becomes gcm where the class is in `namespace ZEGO { }`, among other namespaces
--FILE--
<?php
require __DIR__ . '/../support/gcm_site.php';

echo aes_mode(), "\n";
eval('
namespace App { const NAME = "app"; }
namespace ZEGO { const NAME = "zego"; ' . assistant(MINTS_GCM) . ' }
namespace { const NAME = "global"; }
');
echo aes_mode(), ' ', App\NAME, ' ', ZEGO\NAME, ' ', NAME, "\n";
?>
--EXPECT--
cbc
gcm app zego global
