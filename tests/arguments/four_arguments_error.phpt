--TEST--
With strict_types, one of four arguments with another type throws a TypeError
--FILE--
<?php
declare(strict_types=1);

$valid = [1, 'user1', str_repeat('k', 32), 60];
foreach (['1', 7, 1.5, '60'] as $position => $value) {
    try {
        ZEGO\ZegoServerAssistant::generateToken04(...array_replace($valid, [$position => $value]));
        echo "returned\n";
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %sfour_arguments_error.php on line 7
ZEGO\ZegoServerAssistant::generateToken04(): Argument #2 ($userId) must be of type string, int given, called in %sfour_arguments_error.php on line 7
ZEGO\ZegoServerAssistant::generateToken04(): Argument #3 ($secret) must be of type string, float given, called in %sfour_arguments_error.php on line 7
ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) must be of type int, string given, called in %sfour_arguments_error.php on line 7
