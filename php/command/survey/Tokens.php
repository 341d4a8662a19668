<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/**
 * The tokens of a PHP file with a position, without white space, comments and text outside of PHP.
 * Nothing of the file is executed.
 */
final class Tokens
{
    private const IGNORED = [T_OPEN_TAG, T_WHITESPACE, T_COMMENT, T_DOC_COMMENT, T_INLINE_HTML];
    private const CLOSING = ['{' => '}', '(' => ')', '[' => ']', '#[' => ']', '{$' => '}'];

    private int $position = 0;

    /** The token after the last one. */
    private \PhpToken $end;

    /** @param list<\PhpToken> $tokens */
    private function __construct(private readonly array $tokens)
    {
        $this->end = new \PhpToken(0, '');
    }

    /** Reads PHP code of any encoding. Code with syntax errors gives tokens as well. */
    public static function of(string $code): self
    {
        if (preg_match('/<\?(?:php|=)/i', $code) !== 1) {
            // The site's php.ini says whether <? starts PHP. Here it does, to miss nothing.
            $code = preg_replace('/<\?(?=\s)/', '<?php', $code);
        }
        $tokens = [];
        try {
            // PHP warns of a comment without an end.
            foreach (@\PhpToken::tokenize($code) as $token) {
                if ($token->is(T_CLOSE_TAG)) {
                    $tokens[] = new \PhpToken(ord(';'), ';', $token->line);
                } elseif (!$token->is(self::IGNORED)) {
                    $tokens[] = self::withoutBracket($token);
                }
            }
        } catch (\ParseError) {
            // PHP cannot load such a file.
        }
        return new self($tokens);
    }

    /** Empties a part of a string that is one character, which could look like a bracket. */
    private static function withoutBracket(\PhpToken $token): \PhpToken
    {
        if ($token->is(T_ENCAPSED_AND_WHITESPACE) && strlen($token->text) === 1) {
            $token->text = '';
        }
        return $token;
    }

    /** Returns a token without moving: the one at the position, or one before or after it. */
    public function peek(int $distance = 0): \PhpToken
    {
        return $this->tokens[$this->position + $distance] ?? $this->end;
    }

    /** Returns the token at the position and moves after it. */
    public function next(): \PhpToken
    {
        $token = $this->peek();
        $this->position++;
        return $token;
    }

    public function atEnd(): bool
    {
        return $this->position >= count($this->tokens);
    }

    /**
     * Checks the token at the position.
     *
     * @param int|string|list<int|string> $kind token numbers or texts
     */
    public function is(int|string|array $kind): bool
    {
        return $this->peek()->is($kind);
    }

    /** Moves after the token at the position if it is of this kind, and returns whether it is. */
    public function skip(int|string|array $kind): bool
    {
        $found = $this->is($kind);
        $this->position += (int) $found;
        return $found;
    }

    /**
     * Takes the tokens up to one of the ends, which has to be outside of all brackets. The position
     * is then at that end.
     *
     * @return list<\PhpToken>
     */
    public function takeUntil(string ...$ends): array
    {
        $taken = [];
        while (!$this->atEnd() && !$this->is($ends)) {
            array_push($taken, ...$this->takeGroup());
        }
        return $taken;
    }

    /**
     * Takes the token at the position, and if that opens a bracket everything up to the end of the
     * bracket.
     *
     * @return list<\PhpToken>
     */
    public function takeGroup(): array
    {
        $taken = [];
        $open = [];
        do {
            $token = $this->next();
            $taken[] = $token;
            $opening = $token->is(T_DOLLAR_OPEN_CURLY_BRACES) ? '{' : $token->text;
            if (isset(self::CLOSING[$opening])) {
                $open[] = self::CLOSING[$opening];
            } elseif ($open !== [] && $token->text === end($open)) {
                array_pop($open);
            }
        } while ($open !== [] && !$this->atEnd());
        return $taken;
    }
}
