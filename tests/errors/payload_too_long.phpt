--TEST--
A plaintext over 65,519 bytes returns code -1, and the message names the limit
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$control = str_repeat("\x01", 10920);
foreach ([str_repeat('a', 65519), str_repeat('a', 65536), str_repeat('a', 131072), $control] as $payload) {
    echo json_encode(mint(payload: $payload)), "\n";
}
?>
--EXPECTF--
{"code":-1,"message":"payload invalid: %s65519%S","token":null}
{"code":-1,"message":"payload invalid: %s65519%S","token":null}
{"code":-1,"message":"payload invalid: %s65519%S","token":null}
{"code":-1,"message":"payload invalid: %s65519%S","token":null}
