--TEST--
A secret that is not 32 bytes long returns code 5
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

echo json_encode(mint(secret: '')), "\n";
foreach ([1, 16, 24, 31, 33, 64] as $length) {
    var_dump(mint(secret: str_repeat('k', $length))->code);
}
var_dump(mint(secret: str_repeat('é', 32))->code, mint(secret: str_repeat('é', 16))->code);
?>
--EXPECT--
{"code":5,"message":"secret must be a 32 byte string","token":null}
int(5)
int(5)
int(5)
int(5)
int(5)
int(5)
int(5)
int(0)
