--TEST--
An argument given by position and by name throws an Error
--FILE--
<?php
try {
    ZEGO\ZegoServerAssistant::generateToken04(1, 'u', 's', 60, '', appId: 2);
} catch (Error $e) {
    echo $e->getMessage();
}
?>
--EXPECT--
Named parameter $appId overwrites previous argument
