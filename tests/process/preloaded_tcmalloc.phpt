--TEST--
PHP starts, mints and decodes if tcmalloc is preloaded
--SKIPIF--
<?php
require __DIR__ . '/support/allocator.php';

skip_without('libtcmalloc_minimal.so.4');
?>
--FILE--
<?php
require __DIR__ . '/support/allocator.php';

show_with_preloaded('libtcmalloc_minimal.so.4', __DIR__ . '/support/mint_and_decode.php');
?>
--EXPECT--
status 0
appID invalid
user1, 3 problems
a kit token
ZEGO\Token04Exception
