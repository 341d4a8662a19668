--TEST--
A token made with another secret is rejected with that likely cause
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$messages = [];
for ($i = 0; $i < 2000; $i++) {
    try {
        Token04::decode(forge_claims(['nonce' => $i]), 'vutsrqponmlkjihgfedcba9876543210');
    } catch (ZEGO\Token04Exception $e) {
        $messages[$e->getCode() . ' ' . $e->getMessage()] = true;
    }
}
ksort($messages);
echo implode("\n", array_keys($messages));
?>
--EXPECT--
1002033 the plaintext is not the claims as JSON: most likely the token was made with another ServerSecret
1002033 wrong padding: most likely the token was made with another ServerSecret
