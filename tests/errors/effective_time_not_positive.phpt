--TEST--
An effective time of zero or less returns code 6
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

echo json_encode(mint(effectiveTimeInSeconds: 0)), "\n";
var_dump(mint(effectiveTimeInSeconds: -1)->code, mint(effectiveTimeInSeconds: PHP_INT_MIN)->code);
var_dump(mint(effectiveTimeInSeconds: 1)->code);
?>
--EXPECT--
{"code":6,"message":"effectiveTimeInSeconds invalid","token":null}
int(6)
int(6)
int(0)
