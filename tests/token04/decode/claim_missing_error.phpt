--TEST--
A missing claim is named
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach (['app_id', 'user_id', 'nonce', 'ctime', 'expire'] as $name) {
    print_decode_error(forge_claims([$name => null]));
}
?>
--EXPECT--
1002033 the claim app_id is missing
1002033 the claim user_id is missing
1002033 the claim nonce is missing
1002033 the claim ctime is missing
1002033 the claim expire is missing
