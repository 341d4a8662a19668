<?php

declare(strict_types=1);

/**
 * A text with a few random changes: bytes exchanged, put in, taken out or repeated, or a word put in. Random as
 * mt_rand() is, so that a seed says it all.
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
