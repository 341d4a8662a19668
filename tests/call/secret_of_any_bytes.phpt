--TEST--
Any 32 bytes can be a secret
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([str_repeat("\0", 32), str_repeat("\xff", 32), str_repeat('é', 16), "\0" . str_repeat('k', 31)] as $secret) {
    var_dump(mint_and_read(secret: $secret)->claims['app_id']);
}
?>
--EXPECT--
int(1234567890)
int(1234567890)
int(1234567890)
int(1234567890)
