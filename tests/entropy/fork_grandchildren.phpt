--TEST--
Grandchildren share no IV with any other process of the family
--EXTENSIONS--
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/support/forks.php';

$grandchild = static fn (): array => mint_ivs(50);
$child = static fn (): array => [
    ...mint_ivs(10),
    ...in_children([$grandchild, $grandchild]),
    ...mint_ivs(10),
];
$ivs = [...mint_ivs(10), ...in_children([$child, $child, $child])];

var_dump(count($ivs), count(array_unique($ivs)));
?>
--EXPECT--
int(370)
int(370)
