--TEST--
Texts that the UIKit cannot read are rejected by the parameter's name
--FILE--
<?php
use ZEGO\Token04;

$attempts = [
    ["\xff", 7, 'r', 'u', ''], ['04', 7, "\xff", 'u', ''], ['04', 7, 'r', "\xff", ''], ['04', 7, 'r', 'u', "\xff"],
    ['04', 7, '漢', 'u', ''], ['04', 7, 'r', 'Ā', ''], ['04', 7, 'r', '😀', ''],
];
foreach ($attempts as $arguments) {
    try {
        Token04::kitToken(...$arguments);
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}
?>
--EXPECT--
ZEGO\Token04::kitToken(): Argument #1 ($token) must be valid UTF-8
ZEGO\Token04::kitToken(): Argument #3 ($roomId) must be valid UTF-8
ZEGO\Token04::kitToken(): Argument #4 ($userId) must be valid UTF-8
ZEGO\Token04::kitToken(): Argument #5 ($userName) must be valid UTF-8
ZEGO\Token04::kitToken(): Argument #3 ($roomId) must have only characters up to U+00FF, because ZEGO's UIKit accepts no others
ZEGO\Token04::kitToken(): Argument #4 ($userId) must have only characters up to U+00FF, because ZEGO's UIKit accepts no others
ZEGO\Token04::kitToken(): Argument #4 ($userId) must have only characters up to U+00FF, because ZEGO's UIKit accepts no others
