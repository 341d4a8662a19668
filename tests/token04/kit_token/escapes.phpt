--TEST--
Names are encoded as by encodeURIComponent(), ids as by JSON.stringify() and btoa()
--FILE--
<?php
use ZEGO\Token04;

$inside = static fn (string $roomId, string $userId, string $userName): string
    => base64_decode(explode('#', Token04::kitToken('04AAAA', 7, $roomId, $userId, $userName))[1]);
echo $inside('a b/"c"\\', "tab\there", 'A-z_0.9!~*\'()'), "\n";
echo $inside('r', 'u', "a b+c/d?e=f&g#h%i\"j\\k<l>m\n😀é漢"), "\n";
echo bin2hex($inside('é', 'ÿ', '')), "\n";
echo $inside("\x00\x1f\x7f", 'u', ''), "\n";
?>
--EXPECT--
{"userID":"tab\there","roomID":"a b/\"c\"\\","userName":"A-z_0.9!~*'()","appID":7}
{"userID":"u","roomID":"r","userName":"a%20b%2Bc%2Fd%3Fe%3Df%26g%23h%25i%22j%5Ck%3Cl%3Em%0A%F0%9F%98%80%C3%A9%E6%BC%A2","appID":7}
7b22757365724944223a22ff222c22726f6f6d4944223a22e9222c22757365724e616d65223a22222c226170704944223a377d
{"userID":"u","roomID":"\u0000\u001f","userName":"","appID":7}
