<?php

use ZEGO\ZegoServerAssistant;

const SECRET = '0123456789abcdef0123456789abcdef';

final class Text
{
    public function __construct(private Closure $text)
    {
    }

    public function __toString(): string
    {
        return ($this->text)();
    }
}

/** Returns arguments for calls of generateToken04(). Each call takes another path. */
function paths(): array
{
    $userId = fn () => str_rot13('user1');
    $mint = fn () => ZegoServerAssistant::generateToken04(1, 'inner', SECRET, 60, '')->token;
    $throw = fn () => throw new LogicException('thrown');
    return [
        'a token on the tiny buffer' => [1, 'user1', SECRET, 60, ''],
        'a token on the small buffer' => [1, 'user1', SECRET, 60, str_repeat('x', 60)],
        'a token on the medium buffer' => [1, 'user1', SECRET, 60, str_repeat('x', 1000)],
        'a token on an allocated buffer' => [1, 'user1', SECRET, 60, str_repeat('x', 60000)],
        'app id 0' => [0, 'user1', SECRET, 60, ''],
        'app id out of range' => [-1, 'user1', SECRET, 60, ''],
        'no user id' => [1, '', SECRET, 60, ''],
        'user id not UTF-8' => [1, "\xff", SECRET, 60, ''],
        'secret too short' => [1, 'user1', 'short', 60, ''],
        'effective time 0' => [1, 'user1', SECRET, 0, ''],
        'effective time too large' => [1, 'user1', SECRET, PHP_INT_MAX, ''],
        'payload not UTF-8' => [1, 'user1', SECRET, 60, "\xff"],
        'payload too long' => [1, 'user1', SECRET, 60, str_repeat('x', 70000)],
        'payload too long as JSON' => [1, 'user1', SECRET, 60, str_repeat("\x01", 60000)],
        'integers for strings, and strings for integers' => ['1', 2345678, SECRET, '60', 2345678],
        'floats for both' => [1.0, 1.25, SECRET, 60.0, 1.25],
        'objects for strings' => [1, new Text($userId), SECRET, 60, new Text(fn () => 'payload')],
        'an object that mints a token itself' => [1, new Text($mint), SECRET, 60, ''],
        'an object that throws' => [1, 2345678, SECRET, 60, new Text($throw)],
        'a fraction that is deprecated' => [1.5, 'user1', SECRET, 60, ''],
        'a handler of deprecations that throws' => [2.5, 'user1', SECRET, 60, ''],
        'a string that is not a number' => ['x', 'user1', SECRET, 60, ''],
        'a type error after a conversion' => [1, 2345678, SECRET, 60, []],
        'null' => [1, null, SECRET, 60, ''],
        'an object of another class' => [1, 'user1', new ArrayObject(), 60, ''],
        'too few arguments' => [1, 2345678],
        'an unknown name of a parameter' => [1, 'user1', 'nope' => SECRET],
    ];
}

/** Handles deprecations on these paths: throws at the one for 2.5, and ignores the others. */
function handle_deprecation(int $level, string $message): bool
{
    return !str_contains($message, '2.5') || throw new ErrorException($message, 0, $level);
}
