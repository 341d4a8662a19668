--TEST--
A secret that is not 32 bytes long throws a ValueError with both lengths
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

foreach ([0, 31, 33, 64] as $length) {
    try {
        Token04::decode(forge_claims(), str_repeat('x', $length));
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
ZEGO\Token04::decode(): Argument #2 ($secret) must be the ServerSecret, which has 32 bytes, 0 given
ZEGO\Token04::decode(): Argument #2 ($secret) must be the ServerSecret, which has 32 bytes, 31 given
ZEGO\Token04::decode(): Argument #2 ($secret) must be the ServerSecret, which has 32 bytes, 33 given
ZEGO\Token04::decode(): Argument #2 ($secret) must be the ServerSecret, which has 32 bytes, 64 given, as the AppSign has
