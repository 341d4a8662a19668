--TEST--
var_export() writes a __set_state() call
--DESCRIPTION--
Since PHP 8.2 the name starts with a backslash.
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$token->code = 5;
$token->message = 'mess"age/é';
$token->token = '04abc';
var_export($token);
?>
--EXPECTF--
%r\\?%rZEGO\ZegoAssistantToken::__set_state(array(
   'code' => 5,
   'message' => 'mess"age/é',
   'token' => '04abc',
))
