--TEST--
An expire that is not after ctime is problem 1002078
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_problems(decode_claims(ctime: EXPIRE)->problems(1234567890, 'user1', now: EXPIRE));
print_problems(decode_claims(ctime: EXPIRE + 5)->problems(1234567890, 'user1', now: EXPIRE - 5));
?>
--EXPECT--
1002078 expired 0 s ago, at 1795003600; it is 1795003600 now
1002078 expire 1795003600 is not after ctime 1795003600
1002078 ctime 1795003605 is 10 s in the future: check the server's clock
1002078 expire 1795003600 is not after ctime 1795003605
