--TEST--
An appId outside 1 to 4294967295 returns code 1
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([-1, 4294967296, PHP_INT_MIN, PHP_INT_MAX, '-1', 4294967296.0] as $appId) {
    echo json_encode(mint(appId: $appId)), "\n";
}
var_dump(mint(appId: 4294967295)->code, mint(appId: 1)->code);
?>
--EXPECT--
{"code":1,"message":"appID invalid: -1 is outside 1..4294967295","token":null}
{"code":1,"message":"appID invalid: 4294967296 is outside 1..4294967295","token":null}
{"code":1,"message":"appID invalid: -9223372036854775808 is outside 1..4294967295","token":null}
{"code":1,"message":"appID invalid: 9223372036854775807 is outside 1..4294967295","token":null}
{"code":1,"message":"appID invalid: -1 is outside 1..4294967295","token":null}
{"code":1,"message":"appID invalid: 4294967296 is outside 1..4294967295","token":null}
int(0)
int(0)
