--TEST--
A nonce of more than 32 bits is problem 1002080
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach ([0, -2147483648, 4294967295] as $nonce) {
    print_problems(decode_claims(nonce: $nonce)->problems(1234567890, 'user1', now: CTIME));
}
foreach ([-2147483649, 4294967296, PHP_INT_MAX] as $nonce) {
    print_problems(decode_claims(nonce: $nonce)->problems(1234567890, 'user1', now: CTIME));
}
?>
--EXPECT--
none
none
none
1002080 nonce -2147483649 is outside the 32 bits of ZEGO's libraries
1002080 nonce 4294967296 is outside the 32 bits of ZEGO's libraries
1002080 nonce 9223372036854775807 is outside the 32 bits of ZEGO's libraries
