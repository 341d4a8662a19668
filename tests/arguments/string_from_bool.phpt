--TEST--
In weak mode true becomes "1" and false becomes ""
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

var_dump(mint_and_read(userId: true)->claims['user_id'], mint(userId: false)->message);
var_dump(mint_and_read(payload: false)->claims['payload']);
?>
--EXPECT--
string(1) "1"
string(14) "userID invalid"
string(0) ""
