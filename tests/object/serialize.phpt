--TEST--
serialize() and unserialize() keep class and properties
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$token->code = 5;
$token->message = 'mess"age/é';
$token->token = '04abc';
echo $text = serialize($token), "\n";
$copy = unserialize($text);
var_dump($copy == $token, $copy === $token, get_class($copy));
?>
--EXPECT--
O:23:"ZEGO\ZegoAssistantToken":3:{s:4:"code";i:5;s:7:"message";s:11:"mess"age/é";s:5:"token";s:5:"04abc";}
bool(true)
bool(false)
string(23) "ZEGO\ZegoAssistantToken"
