--TEST--
A token without one of the claims is rejected like one made with another secret
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
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
