--TEST--
A nonce of 64 bits is no problem
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach ([0, -2147483648, 4294967296, PHP_INT_MIN, PHP_INT_MAX] as $nonce) {
    print_problems(decode_claims(nonce: $nonce)->problems(1234567890, 'user1', now: CTIME));
}
?>
--EXPECT--
none
none
none
none
none
