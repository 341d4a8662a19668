--TEST--
A payload without the login privilege is problem 1002033
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach (['{"1":0}', '{"1":"1"}', '{"2":1}', '{}', '{"1":1}', '{"1":1,"2":0}'] as $privilege) {
    print_problems(decode_claims(payload: "{\"privilege\":$privilege}")->problems(1234567890, 'user1', now: CTIME));
}
?>
--EXPECT--
1002033 the payload does not grant logging in to a room: privilege 1 must be 1 and is the number 0
1002033 the payload does not grant logging in to a room: privilege 1 must be 1 and is the string "1"
1002033 the payload does not grant logging in to a room: privilege 1 must be 1 and is missing
1002033 the payload does not grant logging in to a room: privilege 1 must be 1 and is missing
none
none
