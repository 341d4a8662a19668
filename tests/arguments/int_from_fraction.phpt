--TEST--
A float with a fraction is truncated, with PHP's deprecation
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

var_dump(mint_and_read(appId: 1.5)->claims['app_id']);
var_dump(mint_and_read(appId: '2.5')->claims['app_id']);
?>
--EXPECTF--
Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line %d
int(1)

Deprecated: Implicit conversion from float-string "2.5" to int loses precision in %s on line %d
int(2)
