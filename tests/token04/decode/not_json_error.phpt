--TEST--
A plaintext that is not a JSON object is rejected like a token made with another secret
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$plaintexts = ['', '{', 'null', '[]', '"text"', '5', '{}x', "{\"app_id\":1,\"user_id\":\"\xff\"}"];
foreach ($plaintexts as $plaintext) {
    print_decode_error(forge_token($plaintext));
}
?>
--EXPECT--
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
