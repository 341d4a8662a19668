<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Finds the ciphers that PHP code names. */
final class Ciphers
{
    public const GCM = 'aes-256-gcm';
    public const CBC = 'aes-256-cbc';

    /**
     * Returns the ciphers that are a string literal, in any letter case. As in PHP's syntax tree,
     * the text between two variables of a string is a literal.
     *
     * @param list<\PhpToken> $tokens
     * @return list<string>
     */
    public static function in(array $tokens): array
    {
        $found = [];
        for ($index = 0; $index < count($tokens); $index += max(1, $length)) {
            [$string, $length] = self::literal($tokens, $index);
            if (in_array(strtolower($string), [self::GCM, self::CBC], true)) {
                $found[strtolower($string)] = true;
            }
        }
        return array_keys($found);
    }

    /**
     * @param list<\PhpToken> $tokens
     * @return array{string, int} the literal at an index, and the number of its tokens; 0 for none
     */
    private static function literal(array $tokens, int $index): array
    {
        if ($tokens[$index]->is(T_ENCAPSED_AND_WHITESPACE)) {
            return [$tokens[$index]->text, 1];
        }
        if (!$tokens[$index]->is([T_CONSTANT_ENCAPSED_STRING, T_START_HEREDOC])) {
            return ['', 0];
        }
        // $a . 'b' . 'c' is ($a . 'b') . 'c', where PHP joins nothing.
        $follows = $index > 0 && $tokens[$index - 1]->text === '.';
        [$string, $length] = Expression::strings($tokens, $index, $follows ? 1 : PHP_INT_MAX);
        return [(string) $string, $length];
    }

    /**
     * Returns the ciphers that a file names.
     *
     * @return list<string>
     */
    public static function inCode(string $code): array
    {
        return self::in(Tokens::of($code)->takeUntil());
    }
}
