--TEST--
print_r() shows the three properties
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$token->code = 5;
$token->message = 'mess"age/é';
$token->token = '04abc';
print_r($token);
?>
--EXPECT--
ZEGO\ZegoAssistantToken Object
(
    [code] => 5
    [message] => mess"age/é
    [token] => 04abc
)
