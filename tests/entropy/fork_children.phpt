--TEST--
Children of a process that has minted share no IV with it or with each other
--EXTENSIONS--
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/support/forks.php';

$ivs = mint_ivs(10);
$child = static fn (): array => mint_ivs(50);
array_push($ivs, ...in_children(array_fill(0, 8, $child)), ...mint_ivs(10));

var_dump(count($ivs), count(array_unique($ivs)));
?>
--EXPECT--
int(420)
int(420)
