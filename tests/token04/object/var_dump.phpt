--TEST--
var_dump() shows all properties
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

var_dump(decode_claims());
?>
--EXPECTF--
object(ZEGO\Token04)#%d (8) {
  ["appId"]=>
  int(1234567890)
  ["userId"]=>
  string(5) "user1"
  ["nonce"]=>
  int(12345)
  ["ctime"]=>
  int(1795000000)
  ["expire"]=>
  int(1795003600)
  ["payload"]=>
  string(0) ""
  ["mode"]=>
  string(3) "cbc"
  ["headerExpire":"ZEGO\Token04":private]=>
  int(1795003600)
}
