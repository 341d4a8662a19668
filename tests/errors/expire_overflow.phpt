--TEST--
An expire beyond the largest int returns code 6
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([PHP_INT_MAX, PHP_INT_MAX - 1000000000] as $seconds) {
    echo json_encode(mint(effectiveTimeInSeconds: $seconds)), "\n";
}
// The latest expire that fits, minus an hour for the time that passes during the test.
$seconds = PHP_INT_MAX - time() - 3600;
$reading = mint_and_read(effectiveTimeInSeconds: $seconds);
var_dump($reading->headerExpire > PHP_INT_MAX - 3700);
?>
--EXPECTF--
{"code":6,"message":"effectiveTimeInSeconds invalid%S","token":null}
{"code":6,"message":"effectiveTimeInSeconds invalid%S","token":null}
bool(true)
