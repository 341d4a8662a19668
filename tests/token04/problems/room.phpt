--TEST--
A payload for another room is problem 1002033
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$for = static fn (string $payload, ?string $roomId): array
    => decode_claims(payload: $payload)->problems(1234567890, 'user1', $roomId, now: CTIME);
print_problems($for('{"room_id":"hall"}', 'lobby'));
print_problems($for('{"room_id":"hall"}', 'hall'));
print_problems($for('{"room_id":"hall"}', null));
print_problems($for('{"room_id":"hall"}', ''));
print_problems($for('{"room_id":""}', 'lobby'));
print_problems($for('{}', 'lobby'));
?>
--EXPECT--
1002033 the payload is for room id "hall", the login has "lobby"
none
none
1002033 the payload is for room id "hall", the login has ""
none
none
