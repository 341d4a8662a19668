--TEST--
In weak mode a float becomes the string that PHP writes for it
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([1.0, 1.5, -0.0, 0.1 + 0.2, 1e20, 1e-5, INF] as $userId) {
    echo mint_and_read(userId: $userId)->claims['user_id'], ' as PHP writes ', $userId, "\n";
}
?>
--EXPECT--
1 as PHP writes 1
1.5 as PHP writes 1.5
-0 as PHP writes -0
0.3 as PHP writes 0.3
1.0E+20 as PHP writes 1.0E+20
1.0E-5 as PHP writes 1.0E-5
INF as PHP writes INF
