<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** The value of a constant, or the default of a property or parameter. */
final class Expression
{
    /**
     * @param int|string|null $value of a literal
     * @param bool $isLiteral whether PHP's parser knows the value, as of 0x5, '' and null. 1 - 1 is
     *     no literal: PHP computes it later
     */
    private function __construct(
        public readonly int|string|null $value,
        public readonly bool $isLiteral,
        public readonly string $source,
    ) {
    }

    /** @param list<\PhpToken> $tokens */
    public static function of(array $tokens): self
    {
        $source = implode(' ', array_column(array_slice($tokens, 0, 20), 'text'));
        // No literal is longer, but for parentheses that nobody writes.
        $tokens = array_slice($tokens, 0, 64);
        while (count($tokens) > 2 && $tokens[0]->text === '(' && end($tokens)->text === ')') {
            $tokens = array_slice($tokens, 1, -1);
        }
        $string = self::string($tokens);
        return match (true) {
            $string !== null => new self($string, true, $source),
            count($tokens) !== 1 => new self(null, false, $source),
            $tokens[0]->is(T_LNUMBER) => new self(self::integer($tokens[0]->text), true, $source),
            in_array(strtolower($tokens[0]->text), ['null', '\null'], true)
                => new self(null, true, $source),
            default => new self(null, false, $source),
        };
    }

    public function is(int|string|null $value): bool
    {
        return $this->isLiteral && $this->value === $value;
    }

    /**
     * Returns the value of a string literal, or of several with dots between them, which PHP's
     * parser joins. Returns null for anything else.
     *
     * @param list<\PhpToken> $tokens
     */
    public static function string(array $tokens): ?string
    {
        [$string, $length] = self::strings($tokens, 0);
        return $length === count($tokens) ? $string : null;
    }

    /**
     * Reads the string literals at an index, as far as there are dots between them.
     *
     * @param list<\PhpToken> $tokens
     * @param int $most number of literals
     * @return array{?string, int} the value, and the number of tokens
     */
    public static function strings(array $tokens, int $index, int $most = PHP_INT_MAX): array
    {
        [$string, $length] = self::literal($tokens, $index);
        while ($string !== null && --$most > 0) {
            $dot = $tokens[$index + $length] ?? null;
            [$more, $moreLength] = self::literal($tokens, $index + $length + 1);
            if ($dot?->text !== '.' || $more === null) {
                break;
            }
            $string .= $more;
            $length += 1 + $moreLength;
        }
        return [$string, $length];
    }

    /**
     * Reads one string literal: in quotes, or as a heredoc or nowdoc, and without variables.
     *
     * @param list<\PhpToken> $tokens
     * @return array{?string, int} the value, and the number of tokens
     */
    private static function literal(array $tokens, int $index): array
    {
        $kinds = [];
        for ($next = $index; $next < $index + 3 && isset($tokens[$next]); $next++) {
            $kinds[] = $tokens[$next]->id;
        }
        return match (true) {
            ($kinds[0] ?? 0) === T_CONSTANT_ENCAPSED_STRING
                => [self::quoted($tokens[$index]->text), 1],
            array_slice($kinds, 0, 2) === [T_START_HEREDOC, T_END_HEREDOC] => ['', 2],
            $kinds === [T_START_HEREDOC, T_ENCAPSED_AND_WHITESPACE, T_END_HEREDOC] => [
                self::heredocLine($tokens[$index + 1]->text, $tokens[$index + 2]->text),
                3,
            ],
            default => [null, 0],
        };
    }

    private static function quoted(string $text): string
    {
        $text = ltrim($text, 'bB');
        $inside = substr($text, 1, -1);
        return $text[0] === "'"
            ? preg_replace('/\\\\([\\\\\'])/', '$1', $inside)
            : stripcslashes($inside);
    }

    /** Returns a heredoc of one line without its indentation and line break. */
    private static function heredocLine(string $text, string $end): string
    {
        return substr(preg_replace('/\R$/D', '', $text), strspn($end, " \t"));
    }

    private static function integer(string $text): int
    {
        $digits = strtolower(str_replace('_', '', $text));
        return match (true) {
            str_starts_with($digits, '0x') => (int) hexdec($digits),
            str_starts_with($digits, '0b') => (int) bindec($digits),
            // PHP warns of 08, which it cannot parse.
            str_starts_with($digits, '0') => (int) @octdec(ltrim($digits, '0o')),
            default => (int) $digits,
        };
    }
}
