--TEST--
A text that does not start with 04 is not a version 04 token
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_decode_error('');
print_decode_error('0');
print_decode_error('03' . substr(forge_claims(), 2));
print_decode_error(' ' . forge_claims());
print_decode_error('{"token":"04AAAA"}');
?>
--EXPECT--
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
1002079 not a version 04 token: it does not start with 04
