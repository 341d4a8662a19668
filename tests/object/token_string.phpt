--TEST--
The token is an ordinary string: it can be changed and outlives its object
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

$result = mint();
$token = $result->token;
$result->token .= 'x';
$result->token[0] = 'Q';
unset($result);
var_dump(read_token($token, SECRET)->claims['user_id'], strlen($token) === strlen("$token"));
$array = [$token => 1];
var_dump(isset($array["$token"]), isset($array[$token . 'x']));
?>
--EXPECT--
string(5) "user1"
bool(true)
bool(true)
bool(false)
