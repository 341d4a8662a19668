--TEST--
The arguments can be named, in any order
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$result = ZEGO\ZegoServerAssistant::generateToken04(
    payload: 'p',
    effectiveTimeInSeconds: 60,
    secret: SECRET,
    userId: 'u',
    appId: 5,
);
$claims = read_token($result->token, SECRET)->claims;
var_dump($claims['app_id'], $claims['user_id'], $claims['payload'], $claims['expire'] - $claims['ctime']);
?>
--EXPECT--
int(5)
string(1) "u"
string(1) "p"
int(60)
