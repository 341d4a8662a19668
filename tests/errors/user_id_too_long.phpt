--TEST--
A userId that makes the plaintext too long returns code -1
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

echo json_encode(mint(userId: str_repeat('u', 65519))), "\n";
echo json_encode(mint(userId: str_repeat('u', 40000), payload: str_repeat('p', 40000))), "\n";
?>
--EXPECTF--
{"code":-1,"message":"payload invalid: %s65519%S","token":null}
{"code":-1,"message":"payload invalid: %s65519%S","token":null}
