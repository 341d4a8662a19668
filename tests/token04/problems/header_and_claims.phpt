--TEST--
Different expire values in header and claims are problem 1002078
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$token = Token04::decode(forge_token(json_encode(CLAIMS), EXPIRE + 60), SECRET);
print_problems($token->problems(1234567890, 'user1', now: CTIME));
var_dump($token->expire === EXPIRE);
?>
--EXPECT--
1002078 the header says that the token expires at 1795003660, its claims say 1795003600
bool(true)
