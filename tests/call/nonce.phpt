--TEST--
The nonce is an int from 0 to 2147483647, another one for each token
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$nonces = [];
for ($i = 0; $i < 2000; $i++) {
    $nonces[] = mint_and_read()->claims['nonce'];
}
var_dump(min($nonces) >= 0, max($nonces) <= 2147483647);
var_dump(min($nonces) < 0x08000000, max($nonces) > 0x78000000);
// Two of 2000 are equal once in a thousand runs, ten never.
var_dump(count(array_unique($nonces)) > 1990);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
