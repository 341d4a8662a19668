--TEST--
The TypeError of a callback of internal code has no "called in"
--FILE--
<?php
foreach (['abc', null, []] as $appId) {
    try {
        array_map('ZEGO\ZegoServerAssistant::generateToken04', [$appId], ['u'], ['s'], [60], ['']);
        echo "returned\n";
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
try {
    array_map('ZEGO\ZegoServerAssistant::generateToken04', [1], ['u']);
} catch (ArgumentCountError $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, null given
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, array given
Too few arguments to function ZEGO\ZegoServerAssistant::generateToken04(), 2 passed and exactly 5 expected
