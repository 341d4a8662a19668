--TEST--
The user name is optional
--FILE--
<?php
use ZEGO\Token04;

$emptyName = Token04::kitToken('04AAAA', 7, 'r', 'u', '');
var_dump(Token04::kitToken('04AAAA', 7, 'r', 'u') === $emptyName);
var_dump(Token04::kitToken(token: '04AAAA', appId: 7, roomId: 'r', userId: 'u') === $emptyName);
?>
--EXPECT--
bool(true)
bool(true)
