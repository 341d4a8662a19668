--TEST--
A wrong type is reported before a missing argument after it
--FILE--
<?php
try {
    ZEGO\ZegoServerAssistant::generateToken04('abc', 'u');
} catch (TypeError $e) {
    echo get_class($e), ': ', $e->getMessage();
}
?>
--EXPECTF--
TypeError: ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %s on line %d
