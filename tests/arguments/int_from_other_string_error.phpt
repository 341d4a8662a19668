--TEST--
A string that is not numeric throws a TypeError for an int parameter
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

foreach (['12abc', '', ' ', 'abc', '0x1A', '1_000', "12\0", 'NAN', '9223372036854775808'] as $appId) {
    try {
        mint(appId: $appId);
        echo "returned\n";
    } catch (TypeError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, string given, called in %smint.php on line %d
