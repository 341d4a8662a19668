--TEST--
A payload that is not UTF-8 returns code -1
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$long = str_repeat('a', 60000) . "\x80";
foreach (["\xff", "caf\xe9", "a\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", $long] as $payload) {
    echo json_encode(mint(payload: $payload)), "\n";
}
?>
--EXPECT--
{"code":-1,"message":"payload invalid: it must be valid UTF-8, but byte 0 is not","token":null}
{"code":-1,"message":"payload invalid: it must be valid UTF-8, but byte 3 is not","token":null}
{"code":-1,"message":"payload invalid: it must be valid UTF-8, but byte 1 is not","token":null}
{"code":-1,"message":"payload invalid: it must be valid UTF-8, but byte 0 is not","token":null}
{"code":-1,"message":"payload invalid: it must be valid UTF-8, but byte 0 is not","token":null}
{"code":-1,"message":"payload invalid: it must be valid UTF-8, but byte 60000 is not","token":null}
