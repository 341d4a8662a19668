--TEST--
A TypeError names file and line of the call
--FILE--
<?php
$secret = str_repeat('k', 32);
try {
    ZEGO\ZegoServerAssistant::generateToken04('x', 'user1', $secret, 60, '');
} catch (TypeError $e) {
    echo $e->getMessage(), "\n";
}
try {
    ZEGO\ZegoServerAssistant::generateToken04(1);
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %scalled_in.php on line 4
Too few arguments to function ZEGO\ZegoServerAssistant::generateToken04(), 1 passed in %scalled_in.php on line 9 and exactly 5 expected
