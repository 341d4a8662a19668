--TEST--
The message of an AES-GCM token that decrypts to something else has no hint that it is AES-CBC
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach (['{"app_id":1}', 'a', "\xff"] as $plaintext) {
    print_decode_error(forge_gcm_token($plaintext));
}
?>
--EXPECT--
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
