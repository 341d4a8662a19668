<?php

declare(strict_types=1);

namespace ZegoToken\Inspect;

use function ZegoToken\quoted;

/** The text given as the token, without quotation marks, JSON and other wrappers around it. */
final class Input
{
    /** Each step removes one wrapper, so a text can have several around each other. */
    private const STEPS_LIMIT = 8;

    private const QUOTES = [
        '"' => '"', "'" => "'", '`' => '`', '“' => '”', '‘' => '’', '«' => '»',
    ];

    /** @param list<string> $notes one for each kind of wrapper that was removed */
    private function __construct(
        public readonly string $token,
        public readonly array $notes,
    ) {
    }

    public static function of(string $text): self
    {
        $text = trim($text);
        $notes = [];
        for ($step = 0; $step < self::STEPS_LIMIT; $step++) {
            $unwrapped = self::unwrapped($text);
            if ($unwrapped === null) {
                break;
            }
            [$text, $notes[]] = $unwrapped;
            $text = trim($text);
        }
        return new self($text, array_values(array_unique($notes)));
    }

    /** @return array{string, string}|null the text without its outermost wrapper, and a note */
    private static function unwrapped(string $text): ?array
    {
        return self::fromJson($text)
            ?? self::fromQuotes($text)
            ?? self::fromQuery($text)
            ?? self::afterPrefix($text)
            ?? self::withoutEscapes($text);
    }

    private static function fromJson(string $text): ?array
    {
        if (!str_starts_with($text, '{') && !str_starts_with($text, '[')) {
            return null;
        }
        $found = self::tokenIn(json_decode($text, true));
        return $found === null ? null : [
            $found[1],
            'The token was taken from the JSON around it, at ' . quoted($found[0])
                . '. Pass only that value to the SDK.',
        ];
    }

    /** @return array{string, string}|null the path of the first token in JSON, and the token */
    private static function tokenIn(mixed $json, string $path = ''): ?array
    {
        if (is_string($json) && preg_match('/^04[A-Za-z0-9+\/]{4}/', $json) === 1) {
            return [$path, $json];
        }
        foreach (is_array($json) ? $json : [] as $key => $value) {
            $found = self::tokenIn($value, $path === '' ? (string) $key : "$path.$key");
            if ($found !== null) {
                return $found;
            }
        }
        return null;
    }

    private static function fromQuotes(string $text): ?array
    {
        foreach (self::QUOTES as $open => $close) {
            $inner = strlen($text) - strlen($open) - strlen($close);
            if ($inner > 0 && str_starts_with($text, $open) && str_ends_with($text, $close)) {
                return [
                    substr($text, strlen($open), $inner),
                    'The quotation marks around the token were removed.',
                ];
            }
        }
        return null;
    }

    /** Takes the token from a URL, a query string or a form. There it is percent-encoded. */
    private static function fromQuery(string $text): ?array
    {
        if (preg_match('/^(?:\S*[?&])?token=([^&#\s]+)(?:&\S*)?(#\S*)?$/Di', $text, $match) !== 1) {
            return null;
        }
        $token = rawurldecode($match[1]) . ($match[2] ?? '');
        return [$token, 'The token was taken from the query string around it.'];
    }

    private static function afterPrefix(string $text): ?array
    {
        $prefix = '/^(?:authorization\s*:\s*)?bearer\s+|^["\']?(?:kit_?)?token["\']?\s*[:=]\s*/i';
        if (preg_match($prefix, $text, $match) !== 1) {
            return null;
        }
        $token = rtrim(substr($text, strlen($match[0])), ",; \n");
        return $token === '' ? null : [$token, quoted(trim($match[0])) . ' before the token was '
            . 'removed.'];
    }

    private static function withoutEscapes(string $text): ?array
    {
        if (str_starts_with($text, '04') && str_contains($text, '\/')) {
            return [
                str_replace('\/', '/', $text),
                '\/ was replaced by /. It is an escape of JSON: decode the JSON in the app.',
            ];
        }
        $isToken = '/^(?:04|&quot;|&#0*34;)[\w+\/=#&;]*&(?:#\d+|#x[0-9a-f]+|[a-z]+);/i';
        if (preg_match($isToken, $text) === 1) {
            $decoded = html_entity_decode($text, ENT_QUOTES | ENT_HTML5, 'UTF-8');
            return $decoded === $text ? null : [
                $decoded,
                'HTML entities were decoded. Put the token into JSON, not into HTML.',
            ];
        }
        return null;
    }
}
