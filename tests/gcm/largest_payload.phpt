--TEST--
A plaintext of 65,519 bytes fits, and one more byte does not
--EXTENSIONS--
openssl
--INI--
zego_server_assistant.aes_mode=gcm
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

// Half of all nonces have ten digits, the others fewer, so 100 calls give both outcomes.
$around = strlen('{"app_id":1234567890,"user_id":"user1","nonce":,"ctime":,"expire":,"payload":""}') + 2 * 10;
$payload = str_repeat('a', 65519 - $around - 9);
$largest = 0;
$rejected = 0;
for ($i = 0; $i < 100; $i++) {
    $result = mint(payload: $payload);
    if ($result->code === -1) {
        $rejected++;
    } else {
        $reading = read_token($result->token, SECRET);
        $largest = max($largest, strlen($reading->plaintext));
    }
}
var_dump($largest, $rejected > 0);
?>
--EXPECT--
int(65519)
bool(true)
