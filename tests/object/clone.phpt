--TEST--
A clone is equal and independent
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$token->code = 5;
$token->message = 'mess"age/é';
$token->token = '04abc';
$clone = clone $token;
var_dump($clone == $token, $clone === $token);
$clone->code = 9;
$clone->message = 'other';
var_dump($token->code, $clone == $token);
?>
--EXPECT--
bool(true)
bool(false)
int(5)
bool(false)
