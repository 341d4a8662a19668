--TEST--
The padding is correct for every length of the plaintext
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

for ($length = 0; $length <= 64; $length++) {
    $reading = mint_and_read(payload: str_repeat('x', $length));
    if ($reading->claims['payload'] !== str_repeat('x', $length)) {
        echo "not for $length\n";
    }
}
echo 'done';
?>
--EXPECT--
done
