--TEST--
generateToken04() works in callbacks that internal code calls often
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$list = range(1, 50);
usort($list, fn (int $a, int $b): int => mint(appId: $a)->code + ($b <=> $a));
var_dump($list[0]);
$codes = array_filter(range(0, 4), fn (int $appId): bool => mint(appId: $appId)->code === 0);
echo implode(',', $codes);
?>
--EXPECT--
int(50)
1,2,3,4
