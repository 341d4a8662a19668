--TEST--
An expired token is problem 1002078, with the seconds since then
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_problems(decode_claims()->problems(1234567890, 'user1', now: EXPIRE - 1));
print_problems(decode_claims()->problems(1234567890, 'user1', now: EXPIRE));
print_problems(decode_claims()->problems(1234567890, 'user1', now: EXPIRE + 35));
print_problems(decode_claims()->problems(1234567890, 'user1', now: PHP_INT_MAX));
?>
--EXPECT--
none
1002078 expired 0 s ago, at 1795003600; it is 1795003600 now
1002078 expired 35 s ago, at 1795003600; it is 1795003635 now
1002078 expired 9223372035059772207 s ago, at 1795003600; it is 9223372036854775807 now
