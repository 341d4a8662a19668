--TEST--
A token decrypts only with its secret
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$token = mint(secret: str_repeat('k', 32))->token;
var_dump(read_token($token, str_repeat('k', 32))->claims['user_id']);
try {
    var_dump(read_token($token, str_repeat('k', 31) . 'l'));
} catch (UnexpectedValueException $e) {
    echo "another one does not\n";
}
?>
--EXPECT--
string(5) "user1"
another one does not
