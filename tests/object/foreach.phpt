--TEST--
foreach visits the properties in order
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
$token->code = 5;
$token->message = 'mess"age/é';
$token->token = '04abc';
foreach ($token as $name => $value) {
    echo "$name => $value\n";
}
?>
--EXPECT--
code => 5
message => mess"age/é
token => 04abc
