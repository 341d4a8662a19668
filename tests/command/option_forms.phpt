--TEST--
An option's value follows = or is the next argument, before or after the token
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$token = forge_claims(['user_id' => '--ana=1']);
$now = (string) CTIME;
$first = zego_token(['inspect', $token, '--app-id=1234567890', '--user-id=--ana=1', "--now=$now", '--json']);
$second = zego_token(['inspect', '--app-id', '1234567890', '--json', '--user-id=--ana=1', '--now', $now, $token]);
echo $first[1];
var_dump($first === $second);
?>
--EXPECT--
{"ok":true,"problems":[],"unchecked":["room_id","publish"],"claims":{"app_id":1234567890,"user_id":"--ana=1","nonce":12345,"ctime":1795000000,"expire":1795003600,"payload":""},"mode":"cbc","notes":[],"now":1795000000,"left":3600,"size":190}
bool(true)
