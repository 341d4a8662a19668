--TEST--
An object with __toString() throws a TypeError for an int parameter
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

require __DIR__ . '/../behaviour/support/arguments.php';

try {
    mint(appId: new OracleStringable('12'));
} catch (TypeError $e) {
    echo $e->getMessage();
}
?>
--EXPECTF--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #1 ($appId) must be of type int, OracleStringable given, called in %smint.php on line %d
