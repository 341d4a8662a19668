--TEST--
problems() checks its arguments as PHP's own functions do
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$calls = [
    [], [1], ['x', 'user1'], [1, []], [1, 'user1', []], [1, 'user1', null, 'x', 'now'], [1, 'u', null, true, 1, []],
    [1, 'u', null, true, 1, 's', 2],
];
foreach ($calls as $arguments) {
    try {
        decode_claims()->problems(...$arguments);
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
ArgumentCountError: ZEGO\Token04::problems() expects at least 2 arguments, 0 given
ArgumentCountError: ZEGO\Token04::problems() expects at least 2 arguments, 1 given
TypeError: ZEGO\Token04::problems(): Argument #1 ($appId) must be of type int, string given
TypeError: ZEGO\Token04::problems(): Argument #2 ($userId) must be of type string, array given
TypeError: ZEGO\Token04::problems(): Argument #3 ($roomId) must be of type ?string, array given
TypeError: ZEGO\Token04::problems(): Argument #5 ($now) must be of type ?int, string given
TypeError: ZEGO\Token04::problems(): Argument #6 ($streamId) must be of type ?string, array given
ArgumentCountError: ZEGO\Token04::problems() expects at most 6 arguments, 7 given
