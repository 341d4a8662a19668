--TEST--
In weak mode true becomes 1 and false becomes 0
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

var_dump(mint_and_read(appId: true)->claims['app_id'], mint(appId: false)->code);
?>
--EXPECT--
int(1)
int(1)
