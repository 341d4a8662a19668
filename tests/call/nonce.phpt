--TEST--
The nonce is an int from 0 to 2147483647 and differs between tokens
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$nonces = [];
for ($i = 0; $i < 2000; $i++) {
    $nonces[] = mint_and_read()->claims['nonce'];
}
[$smallest, $largest, $different] = [min($nonces), max($nonces), count(array_unique($nonces))];
echo 'smallest: ', $smallest >= 0 && $smallest < 0x08000000 ? 'near 0' : $smallest, "\n";
echo 'largest: ', $largest <= 0x7fffffff && $largest > 0x78000000 ? 'near 2^31' : $largest, "\n";
// One run in a thousand has two equal nonces. No run has ten.
echo 'different: ', $different > 1990 ? 'nearly all' : $different;
?>
--EXPECT--
smallest: near 0
largest: near 2^31
different: nearly all
