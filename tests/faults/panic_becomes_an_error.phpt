--TEST--
A panic in the extension becomes an Error, and the process continues
--FILE--
<?php
require __DIR__ . '/../support/secret.php';

try {
    // A build with the feature fault-injection panics for this user id.
    ZEGO\ZegoServerAssistant::generateToken04(1, 'panic', SECRET, 60, '');
} catch (Error $error) {
    echo get_class($error), ': ', $error->getMessage(), "\n";
    var_dump(str_contains((string) $error, SECRET));
}
var_dump(ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '')->code);
?>
--EXPECTREGEX--
.*Error: generateToken04 failed inside the extension zego_server_assistant
bool\(false\)
int\(0\)
