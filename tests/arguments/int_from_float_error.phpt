--TEST--
A float outside the range of int throws a TypeError
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach ([NAN, INF, 1e20, 9.3e18] as $seconds) {
    try {
        mint(effectiveTimeInSeconds: $seconds);
        echo "returned\n";
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) must be of type int, float given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) must be of type int, float given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) must be of type int, float given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) must be of type int, float given, called in %smint.php on line %d
