--TEST--
The properties are untyped and hold a value of any type
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
foreach (['code', 'message', 'token'] as $name) {
    echo "$name:";
    foreach ([1, 1.5, 's', true, null, [1], $token] as $value) {
        $token->$name = $value;
        echo ' ', $token->$name === $value ? '' : 'other ', get_debug_type($token->$name);
    }
    echo "\n";
}
?>
--EXPECT--
code: int float string bool null array ZEGO\ZegoAssistantToken
message: int float string bool null array ZEGO\ZegoAssistantToken
token: int float string bool null array ZEGO\ZegoAssistantToken
