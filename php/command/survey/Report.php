<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Writes the result of a survey, for people and for programs. */
final class Report
{
    private const LIBRARIES = [
        'token03' => 'ZEGO\'s Token03 library',
        'four' => 'ZEGO\'s library with four parameters',
        'php56' => 'ZEGO\'s library for PHP 5.6',
        'typed' => 'ZEGO\'s typed library',
        'gcm' => 'ZEGO\'s AES-GCM library',
        'changed' => 'changed',
    ];
    private const LOADED = [
        'path' => 'included by its path',
        'composer' => 'autoloaded by Composer',
        'auto_loader' => 'autoloaded by auto_loader.php',
        'unknown' => 'loaded in a way that survey did not find',
    ];

    /** More paths than these are only counted. */
    private const MOST_PATHS = 20;

    public static function json(Result $result): string
    {
        $findings = array_map(static fn (Finding $finding): array => [
            'file' => $finding->file,
            'line' => $finding->declaration->line,
            'class' => $finding->className(),
            'library' => $finding->library,
            'dropped' => $finding->isDropped(),
            'loaded' => $finding->loaded,
            'differs' => $finding->differs,
            'do' => Advice::text($finding),
        ], $result->findings);
        $flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE
            | JSON_THROW_ON_ERROR;
        return json_encode(['safe' => $result->isSafe(), 'findings' => $findings], $flags) . "\n";
    }

    /** @param callable(string, string): string $styled styles a text with an ANSI code */
    public static function text(Result $result, callable $styled): string
    {
        $text = self::verdict($result, $styled) . "\n";
        foreach ($result->findings as $finding) {
            $text .= "\n" . self::finding($finding, $styled);
        }
        $text .= self::paths('Not followed, because they lead out of the folder', $result->linksOut);
        return $text;
    }

    /** Returns the files and folders that could not be read, as an error message. */
    public static function unread(Result $result): string
    {
        $lines = [];
        foreach ($result->unread as $path => $reason) {
            $lines[] = "$path: $reason";
        }
        return ltrim(self::paths('Not read', $lines));
    }

    private static function verdict(Result $result, callable $styled): string
    {
        $found = count($result->findings);
        $toDo = count($result->toDo());
        return match (true) {
            $toDo > 0 => $styled('TO DO', '31') . "  Something is to be done for $toDo of $found "
                . ($found === 1 ? 'declaration.' : 'declarations.'),
            $result->unread !== [] => $styled('TO DO', '31') . '  Not everything could be read.',
            $found === 0 => $styled('SAFE', '32') . '  No file declares one of ZEGO\'s classes.',
            default => $styled('SAFE', '32') . '  The extension takes the place of '
                . ($found === 1 ? 'the declaration found.' : "all $found declarations found."),
        };
    }

    private static function finding(Finding $finding, callable $styled): string
    {
        $library = $finding->isSubclass ? 'subclass of ZegoServerAssistant' : self::LIBRARIES[$finding->library];
        $text = $styled(self::printable("$finding->file:{$finding->declaration->line}"), '1') . "\n"
            . "  {$finding->className()}: $library, " . self::LOADED[$finding->loaded] . "\n";
        foreach ($finding->differs as $difference) {
            $text .= self::line('Differs: ' . self::printable($difference));
        }
        return $text . self::line('Do: ' . Advice::text($finding));
    }

    private static function line(string $text): string
    {
        return '  ' . str_replace("\n", "\n    ", wordwrap($text, 90)) . "\n";
    }

    /** @param list<string> $paths */
    private static function paths(string $title, array $paths): string
    {
        if ($paths === []) {
            return '';
        }
        $more = count($paths) - self::MOST_PATHS;
        $shown = array_map(self::printable(...), array_slice($paths, 0, self::MOST_PATHS));
        return "\n$title:\n  " . implode("\n  ", $shown) . "\n" . ($more > 0 ? "  and $more more\n" : '');
    }

    /** Escapes control characters, and bytes that are not UTF-8. */
    private static function printable(string $text): string
    {
        $pattern = preg_match('//u', $text) === 1 ? '/[\p{Cc}\p{Cf}]/u' : '/[^\x20-\x7e]/';
        $escape = static fn (array $match): string => '\x' . implode('\x', str_split(bin2hex($match[0]), 2));
        return preg_replace_callback($pattern, $escape, $text);
    }
}
