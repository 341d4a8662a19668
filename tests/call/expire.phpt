--TEST--
expire is ctime and the effective time, in the claims and in the header
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([1, 60, 3600, 2147483648, 9007199254740993] as $seconds) {
    $reading = mint_and_read(effectiveTimeInSeconds: $seconds);
    var_dump($reading->claims['expire'] - $reading->claims['ctime'] === $seconds);
    var_dump($reading->headerExpire === $reading->claims['expire']);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
