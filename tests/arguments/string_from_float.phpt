--TEST--
A float is the string PHP makes of it
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([1.0, 1.5, -0.0, 0.1 + 0.2, 1e20, 1e-5, INF] as $userId) {
    var_dump(mint_and_read(userId: $userId)->claims['user_id'] === (string) $userId);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
