--TEST--
A payload that is not a JSON object is problem 1002075
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach (['lobby', '{"room_id":', '[]', '"lobby"', '5', '{"room_id":5}', '{"privilege":[1,1]}', ' '] as $payload) {
    print_problems(decode_claims(payload: $payload)->problems(1234567890, 'user1', now: CTIME));
}
?>
--EXPECT--
1002075 the payload is not JSON: expected value at line 1 column 1
1002075 the payload is not JSON: EOF while parsing a value at line 1 column 11
1002075 the payload must be a JSON object and is an array
1002075 the payload must be a JSON object and is the string "lobby"
1002075 the payload must be a JSON object and is the number 5
1002075 the payload's room_id must be a string and is the number 5
1002075 the payload's privilege must be an object and is an array
1002075 the payload is not JSON: EOF while parsing a value at line 1 column 1
