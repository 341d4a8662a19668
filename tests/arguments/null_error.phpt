--TEST--
null as any argument throws a TypeError
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach (array_keys(VALID_ARGUMENTS) as $name) {
    try {
        mint(...[$name => null]);
        echo "returned\n";
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, null given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #2 ($userId) must be of type string, null given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #3 ($secret) must be of type string, null given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #4 ($effectiveTimeInSeconds) must be of type int, null given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #5 ($payload) must be of type string, null given, called in %smint.php on line %d
