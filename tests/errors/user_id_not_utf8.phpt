--TEST--
A userId that is not UTF-8 returns code 3
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach (["\xff", "caf\xe9", "a\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\xaf"] as $userId) {
    echo json_encode(mint(userId: $userId)), "\n";
}
?>
--EXPECT--
{"code":3,"message":"userID invalid: it must be valid UTF-8, but byte 0 is not","token":null}
{"code":3,"message":"userID invalid: it must be valid UTF-8, but byte 3 is not","token":null}
{"code":3,"message":"userID invalid: it must be valid UTF-8, but byte 1 is not","token":null}
{"code":3,"message":"userID invalid: it must be valid UTF-8, but byte 0 is not","token":null}
{"code":3,"message":"userID invalid: it must be valid UTF-8, but byte 0 is not","token":null}
{"code":3,"message":"userID invalid: it must be valid UTF-8, but byte 0 is not","token":null}
