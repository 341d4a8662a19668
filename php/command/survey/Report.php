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
        'changed' => 'a changed copy',
    ];
    private const LOADED = [
        'path' => 'included by its path',
        'composer' => 'autoloaded by Composer',
        'auto_loader' => 'autoloaded by auto_loader.php',
        'unknown' => 'loaded in a way that survey did not find',
    ];

    /** For a finding that needs nothing, whether it is included or autoloaded. */
    private const LOADED_IN_ANY_WAY = '; how it is loaded does not matter';

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
        foreach ($result->toDo() as $finding) {
            $text .= "\n" . self::toDo($finding, $styled);
        }
        $nothing = array_filter($result->findings, static fn (Finding $finding): bool
            => !Advice::isNeeded($finding));
        foreach (array_values($nothing) as $index => $finding) {
            $text .= ($index === 0 ? "\nNothing to do for\n" : '') . '  ' . self::place($finding)
                . "\n    " . self::summary($finding) . "\n";
        }
        $title = 'Not followed, because they lead out of the folder';
        return $text . self::paths($title, $result->linksOut);
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

    private static function toDo(Finding $finding, callable $styled): string
    {
        $text = $styled(self::place($finding), '1') . "\n  " . self::summary($finding) . "\n";
        foreach ($finding->differs as $difference) {
            $text .= self::line('Differs: ' . self::printable($difference));
        }
        return $text . self::line('Do: ' . Advice::text($finding));
    }

    private static function place(Finding $finding): string
    {
        return self::printable("$finding->file:{$finding->declaration->line}");
    }

    private static function summary(Finding $finding): string
    {
        $library = $finding->isSubclass
            ? 'subclass of ZegoServerAssistant'
            : self::LIBRARIES[$finding->library];
        $loaded = $finding->loaded === 'unknown' && !Advice::isNeeded($finding)
            ? self::LOADED_IN_ANY_WAY
            : ', ' . self::LOADED[$finding->loaded];
        return self::printable($finding->className()) . ": $library$loaded";
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
        if ($more > 0) {
            $shown[] = "and $more more";
        }
        return "\n$title:\n  " . implode("\n  ", $shown) . "\n";
    }

    /** Escapes control characters, and bytes that are not UTF-8. */
    private static function printable(string $text): string
    {
        $pattern = preg_match('//u', $text) === 1 ? '/[\p{Cc}\p{Cf}]/u' : '/[^\x20-\x7e]/';
        $escape = static fn (array $match): string
            => '\x' . implode('\x', str_split(bin2hex($match[0]), 2));
        return preg_replace_callback($pattern, $escape, $text);
    }
}
