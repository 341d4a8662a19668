--TEST--
PHP starts, mints and decodes if jemalloc is preloaded
--SKIPIF--
<?php
require __DIR__ . '/support/allocator.php';

skip_without('libjemalloc.so.2');
?>
--FILE--
<?php
require __DIR__ . '/support/allocator.php';

show_with_preloaded('libjemalloc.so.2', __DIR__ . '/support/mint_and_decode.php');
?>
--EXPECT--
status 0
appID invalid
user1, 3 problems
a kit token
ZEGO\Token04Exception
