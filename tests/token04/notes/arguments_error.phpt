--TEST--
notes() takes a time or null, and needs a decoded token
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

foreach ([[], [null], [1], ['now'], [1, 2]] as $arguments) {
    try {
        echo count(decode_claims()->notes(...$arguments)), "\n";
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
try {
    (new ReflectionClass(ZEGO\Token04::class))->newInstanceWithoutConstructor()->notes();
} catch (Error $e) {
    echo $e->getMessage(), "\n";
}
?>
--EXPECT--
0
0
0
TypeError: ZEGO\Token04::notes(): Argument #1 ($now) must be of type ?int, string given
ArgumentCountError: ZEGO\Token04::notes() expects at most 1 argument, 2 given
This ZEGO\Token04 does not come from ZEGO\Token04::decode()
