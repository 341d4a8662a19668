--TEST--
A token object casts to an array and back
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$token->code = 5;
$token->message = 'mess"age/é';
$token->token = '04abc';
var_dump((array) $token === ['code' => 5, 'message' => 'mess"age/é', 'token' => '04abc']);
var_dump(get_object_vars($token) === (array) $token);
var_dump((bool) $token);
var_dump((object) ['x' => 1] == (object) (array) $token);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
