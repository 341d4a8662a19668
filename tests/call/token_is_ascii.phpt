--TEST--
A token is one line of the standard base64 alphabet
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

for ($length = 0; $length < 100; $length++) {
    $token = mint(payload: str_repeat("\u{1F600}", $length))->token;
    if (preg_match('~^04[A-Za-z0-9+/]+={0,2}$~D', $token) !== 1 || strlen($token) % 4 !== 2) {
        echo "not for a payload of $length: $token\n";
    }
}
echo 'done';
?>
--EXPECT--
done
