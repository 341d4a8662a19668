--TEST--
mt_srand() and srand() do not make IV and nonce repeat
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$seen = [];
for ($i = 0; $i < 10; $i++) {
    mt_srand(42);
    srand(42);
    $reading = mint_and_read();
    $seen[] = $reading->iv;
    $seen[] = $reading->claims['nonce'];
}
var_dump(count(array_unique($seen)));
mt_srand(42);
$first = mt_rand();
mt_srand(42);
mint();
var_dump(mt_rand() === $first);
?>
--EXPECT--
int(20)
bool(true)
