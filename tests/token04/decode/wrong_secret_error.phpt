--TEST--
A token made with another secret is rejected with that cause, and always with the same message
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

// One padding in 256 is right by chance. With a message of its own, it would be a padding oracle.
$messages = [];
for ($i = 0; $i < 2000; $i++) {
    try {
        Token04::decode(forge_claims(['nonce' => $i]), 'vutsrqponmlkjihgfedcba9876543210');
    } catch (ZEGO\Token04Exception $e) {
        $messages[$e->getCode() . ' ' . $e->getMessage()] = true;
    }
}
echo implode("\n", array_keys($messages));
?>
--EXPECT--
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
