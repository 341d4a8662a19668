<?php

declare(strict_types=1);

namespace EndpointTests;

/** Finds the programs of the servers, in the version of the PHP that runs the tests. */
final class Programs
{
    private const VERSION = PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION;

    public static function phpFpm(): string
    {
        $names = ['php-fpm' . self::VERSION, 'php-fpm'];
        foreach (self::find($names) as $file) {
            exec(escapeshellarg($file) . ' -v 2>&1', $output);
            if (str_starts_with($output[0] ?? '', 'PHP ' . PHP_VERSION . ' ')) {
                return $file;
            }
            $output = [];
        }
        throw new Failure('no php-fpm ' . PHP_VERSION . ' (Debian: php' . self::VERSION . '-fpm)');
    }

    public static function nginx(): string
    {
        return self::find(['nginx'])[0] ?? throw new Failure('no nginx (Debian: nginx)');
    }

    public static function apache(): string
    {
        return self::find(['apache2', 'httpd'])[0] ?? throw new Failure('no Apache (Debian: apache2)');
    }

    public static function apacheModule(string $name): string
    {
        foreach (['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'] as $folder) {
            if (is_file("$folder/$name.so")) {
                return "$folder/$name.so";
            }
        }
        throw new Failure("no $name.so for Apache (Debian: libapache2-mod-php" . self::VERSION . ')');
    }

    public static function modPhp(): string
    {
        return self::apacheModule('libphp' . self::VERSION);
    }

    public static function wrk(): string
    {
        return self::find(['wrk'])[0] ?? throw new Failure('no wrk (Debian: wrk)');
    }

    /** @return list<string> */
    private static function find(array $names): array
    {
        $folders = array_merge(
            [dirname(PHP_BINARY, 2) . '/sbin'],
            explode(PATH_SEPARATOR, (string) getenv('PATH')),
            ['/usr/local/sbin', '/usr/sbin'],
        );
        $found = [];
        foreach ($names as $name) {
            foreach ($folders as $folder) {
                if (is_file("$folder/$name") && is_executable("$folder/$name")) {
                    $found[] = "$folder/$name";
                }
            }
        }
        return $found;
    }
}
