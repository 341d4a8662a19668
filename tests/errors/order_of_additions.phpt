--TEST--
The extension's own checks come after ZEGO's checks, except the one of appId
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$overflow = PHP_INT_MAX;
echo mint(appId: -1, userId: '')->code, ' ';
echo mint(userId: "\xff", secret: 'short')->code, ' ';
echo mint(userId: "\xff", effectiveTimeInSeconds: 0)->code, ' ';
echo mint(userId: "\xff", payload: "\xff")->code, ' ';
echo mint(userId: "\xff", payload: str_repeat('a', 70000))->code, ' ';
echo mint(userId: "\xff", effectiveTimeInSeconds: $overflow)->code, ' ';
echo mint(payload: "\xff", effectiveTimeInSeconds: $overflow)->code, ' ';
echo mint(payload: str_repeat('a', 70000), effectiveTimeInSeconds: $overflow)->code;
?>
--EXPECT--
1 5 6 3 3 6 6 6
