<?php

declare(strict_types=1);

/**
 * Returns the text with one to four random changes: bytes replaced, inserted, removed or repeated,
 * or a word inserted. It uses mt_rand(), so a seed reproduces the result.
 *
 * @param list<string> $words
 */
function mutated(string $text, array $words): string
{
    for ($changes = mt_rand(1, 4); $changes > 0; $changes--) {
        $at = mt_rand(0, strlen($text));
        $length = mt_rand(0, min(8, strlen($text) - $at));
        $text = match (mt_rand(0, 4)) {
            0 => substr_replace($text, chr(mt_rand(0, 255)), $at, 1),
            1 => substr_replace($text, chr(mt_rand(0, 255)), $at, 0),
            2 => substr_replace($text, '', $at, $length),
            3 => substr_replace($text, str_repeat(substr($text, $at, $length), mt_rand(1, 20)), $at, 0),
            4 => substr_replace($text, $words[mt_rand(0, count($words) - 1)], $at, $length),
        };
    }
    return $text;
}
