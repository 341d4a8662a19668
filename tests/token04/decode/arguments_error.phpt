--TEST--
decode() checks its arguments as PHP's own functions do
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/secret.php';

foreach ([[], ['04'], ['04', SECRET, 1], [[], SECRET], ['04', new stdClass()]] as $arguments) {
    try {
        Token04::decode(...$arguments);
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
ArgumentCountError: ZEGO\Token04::decode() expects exactly 2 arguments, 0 given
ArgumentCountError: ZEGO\Token04::decode() expects exactly 2 arguments, 1 given
ArgumentCountError: ZEGO\Token04::decode() expects exactly 2 arguments, 3 given
TypeError: ZEGO\Token04::decode(): Argument #1 ($token) must be of type string, array given
TypeError: ZEGO\Token04::decode(): Argument #2 ($secret) must be of type string, stdClass given
