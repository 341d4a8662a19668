--TEST--
A payload without the publish privilege is problem 1002082 if publishing is checked
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach ([true, false] as $publish) {
    foreach (['{"1":1,"2":0}', '{"1":1}', '{"1":1,"2":1}'] as $privilege) {
        $token = decode_claims(payload: "{\"privilege\":$privilege}");
        print_problems($token->problems(1234567890, 'user1', null, $publish, CTIME));
    }
}
?>
--EXPECT--
1002082 the payload does not grant publishing: privilege 2 must be 1 and is the number 0
1002082 the payload does not grant publishing: privilege 2 must be 1 and is missing
none
none
none
none
