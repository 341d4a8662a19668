--TEST--
A grandchild shares no IV with its family, even if the process between mints nothing
--EXTENSIONS--
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/support/forks.php';

$grandchild = static fn (): array => mint_ivs(50);
$silent_child = static fn (): array => in_children([$grandchild, $grandchild]);
$ivs = [...mint_ivs(10), ...in_children([$silent_child, $silent_child]), ...mint_ivs(50)];

var_dump(count($ivs), count(array_unique($ivs)));
?>
--EXPECT--
int(260)
int(260)
