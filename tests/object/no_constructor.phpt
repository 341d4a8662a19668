--TEST--
No class has a constructor, and new ignores arguments
--FILE--
<?php
foreach (['ZegoServerAssistant', 'ZegoAssistantToken', 'ZegoErrorCodes'] as $name) {
    $class = "ZEGO\\$name";
    var_dump(method_exists($class, '__construct'), get_class(new $class(1, 'x')));
}
try {
    new ZEGO\ZegoAssistantToken(code: 1);
} catch (Error $e) {
    echo $e->getMessage();
}
?>
--EXPECT--
bool(false)
string(24) "ZEGO\ZegoServerAssistant"
bool(false)
string(23) "ZEGO\ZegoAssistantToken"
bool(false)
string(19) "ZEGO\ZegoErrorCodes"
Unknown named parameter $code
