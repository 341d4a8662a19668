--TEST--
A token decrypts with its secret and has the requested claims
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$result = ZEGO\ZegoServerAssistant::generateToken04(
    4294967295,
    'user 7',
    SECRET,
    86400,
    '{"room_id":"r1","privilege":{"1":1,"2":0},"stream_id_list":null}',
);
var_dump($result->code, $result->message);

$claims = read_token($result->token, SECRET)->claims;
unset($claims['nonce'], $claims['ctime'], $claims['expire']);
var_dump($claims);
?>
--EXPECT--
int(0)
string(0) ""
array(3) {
  ["app_id"]=>
  int(4294967295)
  ["user_id"]=>
  string(6) "user 7"
  ["payload"]=>
  string(64) "{"room_id":"r1","privilege":{"1":1,"2":0},"stream_id_list":null}"
}
