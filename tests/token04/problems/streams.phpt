--TEST--
A stream must be in the payload's list, which has only stream ids
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

function problems(string $payload, ?string $streamId = null): void
{
    print_problems(decode_claims(payload: $payload)->problems(1234567890, 'user1', now: CTIME, streamId: $streamId));
}

$granted = '"privilege":{"1":1,"2":1}';
foreach (['null', '[]', '["s1","s2"]', '["s1"]', '[""]', '"s1,s2"', '[1]', '{"0":"s1"}'] as $list) {
    problems("{\"room_id\":\"\",$granted,\"stream_id_list\":$list}", 's2');
}
problems('{"room_id":"","privilege":{"1":1,"2":0}}');
problems('{"room_id":"","privilege":{"1":1,"2":0}}', 's1');
problems('');
problems('', 's1');
?>
--EXPECT--
none
none
none
1002082 the payload's stream_id_list does not have stream id "s2"
1002075 the payload's stream_id_list must have stream ids, and entry 0 is an empty string, as PHP's explode() makes of an empty text; an empty list [] allows every stream
1002075 the payload's stream_id_list must be a list of strings or null and is the string "s1,s2"
1002075 the payload's stream_id_list must have stream ids, and entry 0 is the number 1
1002075 the payload's stream_id_list must be a list of strings or null and is an object
none
1002082 the payload does not grant publishing: privilege 2 must be 1 and is the number 0
none
none
