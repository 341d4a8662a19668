--TEST--
A GCM token of which a byte was changed is rejected, but for the expiry, which problems() compares
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;
use ZEGO\Token04Exception;

require __DIR__ . '/../support/decode.php';

$binary = base64_decode(substr(forge_gcm_token(json_encode(CLAIMS)), 2));
$decoded = $problems = [];
$messages = [];
for ($at = 0; $at < strlen($binary); $at++) {
    foreach ([1, 128] as $bit) {
        $changed = substr_replace($binary, chr(ord($binary[$at]) ^ $bit), $at, 1);
        try {
            $token = Token04::decode('04' . base64_encode($changed), SECRET);
            $decoded[$at] = true;
            $problems += array_flip(array_column($token->problems(1234567890, 'user1', now: CTIME), 'code'));
        } catch (Token04Exception $e) {
            $messages[preg_replace('/\d+/', 'N', $e->getMessage())] = true;
        }
    }
}
echo 'decoded with a changed byte: ', implode(' ', array_keys($decoded)), "\n";
echo 'problems: ', implode(' ', array_keys($problems)), "\n";
echo implode("\n", array_keys($messages));
?>
--EXPECT--
decoded with a changed byte: 0 1 2 3 4 5 6 7
problems: 1002078
wrong length field: the header states an IV of N bytes; AES-CBC has N, AES-GCM N
its authentication tag is wrong: it was made with another ServerSecret, or changed
wrong length field: the header states N bytes of ciphertext, and N follow, so the token was cut
the mode byte N means AES-CBC, whose IV does not have N bytes
