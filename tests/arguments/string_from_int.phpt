--TEST--
In weak mode an int becomes a string
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([7, 0, -5, PHP_INT_MAX, PHP_INT_MIN] as $userId) {
    var_dump(mint_and_read(userId: $userId)->claims['user_id']);
}
var_dump(mint_and_read(payload: 12)->claims['payload']);
?>
--EXPECT--
string(1) "7"
string(1) "0"
string(2) "-5"
string(19) "9223372036854775807"
string(20) "-9223372036854775808"
string(2) "12"
