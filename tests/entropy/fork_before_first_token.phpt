--TEST--
Children share no IV if the parent has minted nothing before the fork
--EXTENSIONS--
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/support/forks.php';

$child = static fn (): array => mint_ivs(50);
$ivs = in_children(array_fill(0, 8, $child));

var_dump(count($ivs), count(array_unique($ivs)));
?>
--EXPECT--
int(400)
int(400)
