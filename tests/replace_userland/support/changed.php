<?php

declare(strict_types=1);

/**
 * A file of changed/: ZEGO's classes, changed in one way. Its first line says what the include hook
 * does with it, and `zego-token survey` must print the same:
 *
 *     <?php // dropped
 *     <?php // dropped, gcm                     and auto is AES-GCM after it
 *     <?php // dropped, both ciphers            and auto stays AES-CBC
 *     <?php // dropped, unseen gcm              and auto stays AES-CBC: the methods name no cipher
 *     <?php // stays: REASON                    PHP stops with "Cannot declare class"
 *     <?php // stays (PHP 8.4): REASON          earlier versions of PHP cannot parse it
 *     <?php // untouched: REASON                no class of ZEGO's: PHP runs the file
 */
final class ChangedFile
{
    private function __construct(
        public readonly string $name,
        public readonly string $path,
        /** dropped, stays or untouched */
        public readonly string $verdict,
        /** '', gcm, both ciphers or unseen gcm */
        public readonly string $ciphers,
        /** Whether this version of PHP can parse it. */
        public readonly bool $isParsable,
    ) {
    }

    /** @return list<self> */
    public static function all(): array
    {
        return array_map(self::read(...), glob(dirname(__DIR__) . '/changed/*.php'));
    }

    private static function read(string $path): self
    {
        $line = fgets(fopen($path, 'r'));
        $form = '~^<\?php // (dropped|stays|untouched)(?:, ([a-z ]+))?(?: \(PHP ([\d.]+)\))?(?:: .+)?$~';
        if (preg_match($form, $line, $match) !== 1) {
            throw new RuntimeException("$path does not start with a verdict");
        }
        $since = $match[3] ?? '';
        return new self(
            basename($path, '.php'),
            $path,
            $match[1],
            $match[2] ?? '',
            $since === '' || version_compare(PHP_VERSION, $since, '>='),
        );
    }
}
