--TEST--
A ctime in the future is problem 1002078, with the seconds until then
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_problems(decode_claims()->problems(1234567890, 'user1', now: CTIME - 90));
print_problems(decode_claims()->problems(1234567890, 'user1', now: PHP_INT_MIN));
?>
--EXPECT--
1002078 ctime 1795000000 is 90 s in the future: check the server's clock
1002078 ctime 1795000000 is 9223372036854775807 s in the future: check the server's clock
