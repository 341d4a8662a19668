<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Finds the ciphers that PHP code names. */
final class Ciphers
{
    public const GCM = 'aes-256-gcm';
    public const CBC = 'aes-256-cbc';

    /**
     * Returns the ciphers that are a whole string literal, in any letter case. A string with a
     * variable in it is no literal.
     *
     * @param list<\PhpToken> $tokens
     * @return list<string>
     */
    public static function in(array $tokens): array
    {
        $found = [];
        foreach ($tokens as $index => $token) {
            if (!$token->is([T_CONSTANT_ENCAPSED_STRING, T_START_HEREDOC])) {
                continue;
            }
            $length = $token->is(T_START_HEREDOC) ? 3 : 1;
            $string = Expression::string(array_slice($tokens, $index, $length));
            if ($string !== null && in_array(strtolower($string), [self::GCM, self::CBC], true)) {
                $found[strtolower($string)] = true;
            }
        }
        return array_keys($found);
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
