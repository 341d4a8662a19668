<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Tells which files Composer loads, by the composer.json files and vendor folders of a tree. */
final class Composer
{
    /** @var list<array{string, string}> folder or file, and the prefix of its classes */
    private array $autoloaded = [];

    /** @var list<string> files that vendor/autoload.php includes at once */
    private array $included = [];

    /** Reads the autoload sections of a composer.json. */
    public function note(string $path, string $json): void
    {
        $content = json_decode($json, true);
        foreach (['autoload', 'autoload-dev'] as $section) {
            foreach ((array) ($content[$section] ?? []) as $kind => $entries) {
                foreach ((array) $entries as $prefix => $targets) {
                    $this->noteTargets(dirname($path), $kind, (string) $prefix, (array) $targets);
                }
            }
        }
    }

    /** Returns whether Composer's class loader finds a class in a file. */
    public function loads(string $path, string $class, string $root): bool
    {
        foreach ($this->autoloaded as [$target, $prefix]) {
            $isInside = $path === $target || str_starts_with($path, rtrim($target, '/') . '/');
            if ($isInside && strncasecmp($class, $prefix, strlen($prefix)) === 0) {
                return true;
            }
        }
        return self::vendorFolder($path, $root) !== null;
    }

    /** @return list<string> absolute paths */
    public function included(): array
    {
        return $this->included;
    }

    /** Returns the vendor folder that a file is in, whatever its name, or null. */
    public static function vendorFolder(string $path, string $root): ?string
    {
        $folder = dirname($path);
        while (!is_file("$folder/autoload.php") || !is_dir("$folder/composer")) {
            if ($folder === $root || $folder === '/') {
                return null;
            }
            $folder = dirname($folder);
        }
        return $folder;
    }

    /** @param array<mixed> $targets paths below the folder of the composer.json */
    private function noteTargets(string $folder, string $kind, string $prefix, array $targets): void
    {
        foreach (array_filter($targets, 'is_string') as $target) {
            $target = IncludeReader::normalized("$folder/$target");
            match ($kind) {
                'psr-4', 'psr-0' => $this->autoloaded[] = [$target, $prefix],
                'classmap' => $this->autoloaded[] = [$target, ''],
                'files' => $this->included[] = $target,
                default => null,
            };
        }
    }
}
