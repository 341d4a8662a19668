--TEST--
The properties are untyped: each takes a value of any type
--FILE--
<?php
$token = new ZEGO\ZegoAssistantToken();
foreach (['code', 'message', 'token'] as $name) {
    foreach ([1, 1.5, 's', true, null, [1], $token] as $value) {
        $token->$name = $value;
        var_dump($token->$name === $value);
    }
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
