--TEST--
true is 1 and false is 0 in weak mode
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
