--TEST--
Another app id is problem 1002076
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_problems(decode_claims()->problems(1234567891, 'user1', now: CTIME));
print_problems(decode_claims(app_id: -5)->problems(0, 'user1', now: CTIME));
?>
--EXPECT--
1002076 the token is for app id 1234567890, the login has 1234567891
1002076 the token is for app id -5, the login has 0
