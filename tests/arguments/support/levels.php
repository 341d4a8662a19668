<?php

// php levels.php native|stand-in: an argument's __toString() calls generateToken04 with the next such
// argument, until the stack ends. Prints the number of levels after each hundred. No
// strict_types here: it would forbid the conversion.

if ($argv[1] === 'stand-in') {
    array_map(static fn (string $file) => require $file, glob(__DIR__ . '/../../stand_in/typed/*.php'));
}

final class Level
{
    public static int $levels = 0;

    public function __toString(): string
    {
        if (++self::$levels % 100 === 0) {
            echo self::$levels, "\n";
        }
        ZEGO\ZegoServerAssistant::generateToken04(1, new self(), '', 1, '');
        return '';
    }
}

ini_set('memory_limit', '-1');
(string) new Level();
