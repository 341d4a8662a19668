--TEST--
The token decrypts for every length of the plaintext around blocks and batches
--EXTENSIONS--
openssl
--INI--
zego_server_assistant.aes_mode=gcm
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

for ($length = 0; $length <= 600; $length++) {
    $reading = mint_and_read(payload: str_repeat('x', $length));
    if ($reading->claims['payload'] !== str_repeat('x', $length)) {
        echo "not for $length\n";
    }
}
echo 'done';
?>
--EXPECT--
done
