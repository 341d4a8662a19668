--TEST--
An empty userId returns code 3
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

echo json_encode(mint(userId: '')), "\n";
var_dump(mint(userId: '0')->code, mint(userId: ' ')->code, mint(userId: "\0")->code);
?>
--EXPECT--
{"code":3,"message":"userID invalid","token":null}
int(0)
int(0)
int(0)
