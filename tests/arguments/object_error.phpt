--TEST--
The TypeError for an object names its class
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/mint.php';

require __DIR__ . '/../behaviour/support/arguments.php';

$values = [new OraclePlain(), new OracleInvokable(), OracleEnum::One, fn () => 'x', fopen('php://memory', 'r')];
foreach ($values as $value) {
    try {
        mint(payload: $value);
        echo "returned\n";
    } catch (TypeError $e) {
        echo preg_replace('/, called.*/', '', $e->getMessage()), "\n";
    }
}
?>
--EXPECT--
ZEGO\ZegoServerAssistant::generateToken04(): Argument #5 ($payload) must be of type string, OraclePlain given
ZEGO\ZegoServerAssistant::generateToken04(): Argument #5 ($payload) must be of type string, OracleInvokable given
ZEGO\ZegoServerAssistant::generateToken04(): Argument #5 ($payload) must be of type string, OracleEnum given
ZEGO\ZegoServerAssistant::generateToken04(): Argument #5 ($payload) must be of type string, Closure given
ZEGO\ZegoServerAssistant::generateToken04(): Argument #5 ($payload) must be of type string, resource given
