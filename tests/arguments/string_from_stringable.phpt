--TEST--
In weak mode an object with __toString() becomes its string
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

require __DIR__ . '/../behaviour/support/arguments.php';

$claims = mint_and_read(
    userId: new OracleStringable('someone'),
    secret: new OracleStringable(str_repeat('k', 32)),
    payload: new OracleStringable('text'),
)->claims;
var_dump($claims['user_id'], $claims['payload']);
?>
--EXPECT--
string(7) "someone"
string(4) "text"
