<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Reads which files a PHP file includes, as far as their names are written in it. */
final class IncludeReader
{
    private const KEYWORDS = [T_INCLUDE, T_INCLUDE_ONCE, T_REQUIRE, T_REQUIRE_ONCE];

    /** Bytes of an expression. Linux limits a path to 4,096 bytes. */
    private const LONGEST = 5000;

    /** __DIR__, dirname(__FILE__), dirname(__DIR__, 2) and the like, with a dot after it. */
    private const OWN_FOLDER
        = '/^((?:\\\\?dirname\()*)(__DIR__|__FILE__)((?:(?:,\d+)?\))*)\./i';

    /** One literal, with the dot before or after it. */
    private const LITERAL = '(?:\.?(?:\'[^\']*\'|"[^"$]*"|DIRECTORY_SEPARATOR)\.?)';

    /**
     * Returns a path for each include: an absolute one if the name starts with __DIR__, else its
     * known end. `require "$base/ZEGO/A.php"` gives /ZEGO/A.php.
     *
     * @return list<string>
     */
    public static function read(string $path, string $code): array
    {
        $tokens = Tokens::of($code);
        $included = [];
        while (!$tokens->atEnd()) {
            if ($tokens->next()->is(self::KEYWORDS)) {
                $expression = $tokens->takeUntil(';', ',', ')', '}');
                $included[] = self::target(implode(array_column($expression, 'text')), $path);
            }
        }
        return array_values(array_filter($included));
    }

    private static function target(string $expression, string $path): string
    {
        if (strlen($expression) > self::LONGEST) {
            return '';
        }
        while (preg_match('/^\((.*)\)$/s', $expression, $inside) === 1) {
            $expression = $inside[1];
        }
        $base = '';
        if (preg_match(self::OWN_FOLDER, $expression, $match) === 1) {
            $base = self::ownFolder($match, $path);
            $expression = substr($expression, strlen($match[0]));
        }
        if (preg_match('/^' . self::LITERAL . '+$/s', $expression) === 1) {
            $end = self::joined($expression);
            return $base === '' ? $end : self::normalized("$base/$end");
        }
        preg_match('/' . self::LITERAL . '+$/s', $expression, $literals);
        preg_match('/(?:\}|\$\w+(?:->\w+|\[[^]]*\])?)([^"$}]*)"$/s', $expression, $interpolated);
        return self::knownEnd(self::joined($literals[0] ?? '') ?: ($interpolated[1] ?? ''));
    }

    /** Returns the end of a path after its last `..`, with a slash in front. */
    public static function knownEnd(string $end): string
    {
        $end = preg_replace('~^.*(?:^|/)\.\.(?=/)|(?<=/|^)\./~s', '', strtr($end, '\\', '/'));
        return $end === '' ? '' : '/' . ltrim($end, '/');
    }

    /** Resolves . and .. in a path, without looking at the disk. */
    public static function normalized(string $path): string
    {
        $parts = [];
        foreach (explode('/', strtr($path, '\\', '/')) as $part) {
            if ($part === '..') {
                array_pop($parts);
            } elseif ($part !== '' && $part !== '.') {
                $parts[] = $part;
            }
        }
        return '/' . implode('/', $parts);
    }

    /** @param array<string> $match of OWN_FOLDER */
    private static function ownFolder(array $match, string $path): string
    {
        $levels = substr_count($match[1], '(') + (int) (strtoupper($match[2]) === '__DIR__');
        preg_match_all('/,(\d+)/', $match[3], $counts);
        $levels += array_sum($counts[1]) - count($counts[1]);
        return $levels > 0 ? dirname($path, $levels) : $path;
    }

    /** Joins the literals of an expression. */
    private static function joined(string $literals): string
    {
        $literal = '/\'([^\']*)\'|"([^"]*)"|(DIRECTORY_SEPARATOR)/';
        preg_match_all($literal, $literals, $parts, PREG_SET_ORDER);
        $text = '';
        foreach ($parts as $part) {
            $text .= isset($part[3]) ? '/' : $part[1] . ($part[2] ?? '');
        }
        return $text;
    }
}
