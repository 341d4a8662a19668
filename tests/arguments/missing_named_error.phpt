--TEST--
A call with named arguments that misses one of the first four names the missing argument
--FILE--
<?php
$valid = ['appId' => 1, 'userId' => 'u', 'secret' => 's', 'effectiveTimeInSeconds' => 60, 'payload' => ''];
foreach (['appId', 'userId', 'secret', 'effectiveTimeInSeconds'] as $name) {
    try {
        ZEGO\ZegoServerAssistant::generateToken04(...array_diff_key($valid, [$name => true]));
        echo "returned\n";
    } catch (ArgumentCountError $e) {
        echo $e->getMessage(), "\n";
    }
}
try {
    ZEGO\ZegoServerAssistant::generateToken04(userId: 'u', appId: 1, secret: 's');
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) not passed
ZEGO\ZegoServerAssistant::generateToken04(): Argument #2 ($userId) not passed
ZEGO\ZegoServerAssistant::generateToken04(): Argument #3 ($secret) not passed
ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) not passed
Too few arguments to function ZEGO\ZegoServerAssistant::generateToken04(), 3 passed in %s on line %d and exactly 5 expected
