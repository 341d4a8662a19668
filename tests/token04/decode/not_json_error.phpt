--TEST--
A plaintext that is not a JSON object is rejected
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach (['', '{', 'null', '[]', '"text"', '5', '{}x', "{\"app_id\":1,\"user_id\":\"\xff\"}"] as $plaintext) {
    print_decode_error(forge_token($plaintext));
}
?>
--EXPECT--
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
