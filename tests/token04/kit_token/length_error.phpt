--TEST--
kitToken() takes room ids up to 128 bytes, user ids up to 64 and names up to 256, and any token
--FILE--
<?php
use ZEGO\Token04;

/** Prints the length of the kit token, or the message of the ValueError. */
function attempt(int $room, int $user, int $name, int $token = 2): void
{
    $text = static fn (int $length): string => str_repeat('x', $length);
    try {
        echo strlen(Token04::kitToken($text($token), 7, $text($room), $text($user), $text($name))), "\n";
    } catch (ValueError $e) {
        echo $e->getMessage(), "\n";
    }
}

attempt(128, 64, 256);
attempt(128, 64, 256, 1_000_000);
attempt(129, 65, 257);
attempt(128, 65, 257);
attempt(128, 64, 257);
attempt(1_000_000, 1, 1);
?>
--EXPECT--
667
1000665
ZEGO\Token04::kitToken(): Argument #3 ($roomId) must be at most 128 bytes
ZEGO\Token04::kitToken(): Argument #4 ($userId) must be at most 64 bytes
ZEGO\Token04::kitToken(): Argument #5 ($userName) must be at most 256 bytes
ZEGO\Token04::kitToken(): Argument #3 ($roomId) must be at most 128 bytes
