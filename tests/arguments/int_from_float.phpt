--TEST--
In weak mode a float without a fraction becomes an int
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

var_dump(mint_and_read(appId: 4294967295.0)->claims['app_id']);
var_dump(mint(effectiveTimeInSeconds: -0.0)->code);
?>
--EXPECT--
int(4294967295)
int(6)
