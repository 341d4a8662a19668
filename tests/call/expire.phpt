--TEST--
expire is ctime plus the effective time, in the claims and in the header
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([1, 60, 3600, 2147483648, 9007199254740993] as $seconds) {
    $reading = mint_and_read(effectiveTimeInSeconds: $seconds);
    ['ctime' => $ctime, 'expire' => $expire] = $reading->claims;
    $header = $reading->headerExpire;
    printf("claims: ctime + %d, header: ctime + %d\n", $expire - $ctime, $header - $ctime);
}
?>
--EXPECT--
claims: ctime + 1, header: ctime + 1
claims: ctime + 60, header: ctime + 60
claims: ctime + 3600, header: ctime + 3600
claims: ctime + 2147483648, header: ctime + 2147483648
claims: ctime + 9007199254740993, header: ctime + 9007199254740993
