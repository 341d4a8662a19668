--TEST--
The plaintext is compact JSON with the six claims in order
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

echo mint_and_read(payload: 'p')->plaintext;
?>
--EXPECTF--
{"app_id":1234567890,"user_id":"user1","nonce":%d,"ctime":%d,"expire":%d,"payload":"p"}
