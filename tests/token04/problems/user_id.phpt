--TEST--
Another user id is problem 1002077
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_problems(decode_claims()->problems(1234567890, 'User1', now: CTIME));
print_problems(decode_claims()->problems(1234567890, '', now: CTIME));
print_problems(decode_claims()->problems(1234567890, "user1\n", now: CTIME));
print_problems(decode_claims(user_id: 'é')->problems(1234567890, "\xe9", now: CTIME));
print_problems(decode_claims()->problems(1234567890, str_repeat('x', 100), now: CTIME));
?>
--EXPECT--
1002077 the token is for user id "user1", the login has "User1"
1002077 the token is for user id "user1", the login has ""
1002077 the token is for user id "user1", the login has "user1\n"
1002077 the token is for user id "é", the login has "�"
1002077 the token is for user id "user1", the login has "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" and 36 bytes more
