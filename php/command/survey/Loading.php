<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/** Finds out how a site loads the files with ZEGO's classes, as far as that can be seen. */
final class Loading
{
    private const AUTO_LOADER = 'auto_loader.php';

    /** @var list<string> paths of files that are named as ZEGO's own autoloader and register one */
    private array $autoLoaders = [];

    /** @var array<string, true> files of the findings */
    private array $declaring = [];

    /** @var array<string, array<string, true>> included file => files that include it */
    private array $includers = [];

    public function __construct(private readonly Composer $composer)
    {
    }

    public function noteFile(string $path, string $code): void
    {
        $isNamed = strcasecmp(basename($path), self::AUTO_LOADER) === 0;
        if ($isNamed && stripos($code, 'spl_autoload_register') !== false) {
            $this->autoLoaders[] = $path;
        }
    }

    /**
     * Sets `loaded` of each finding.
     *
     * @param list<Finding> $findings
     * @param list<FileTree> $trees
     */
    public function name(array $findings, array $trees): void
    {
        $this->declaring = array_fill_keys(array_column($findings, 'path'), true);
        $paths = [...array_keys($this->declaring), ...$this->autoLoaders];
        foreach ($trees as $tree) {
            $this->findIncludes($tree, $paths);
        }
        foreach ($this->composer->included() as $included) {
            $this->includers[$included]['composer.json'] = true;
        }
        foreach ($findings as $finding) {
            $finding->loaded = $this->loaded($finding, $trees);
        }
        $this->inherit($findings);
    }

    /** @param list<string> $paths */
    private function findIncludes(FileTree $tree, array $paths): void
    {
        $names = array_unique(array_map('basename', $paths));
        foreach ($tree->files() as $path) {
            $code = $tree->read($path);
            $isNamed = static fn (string $name): bool => str_contains($code, $name);
            if (!str_contains($code, '<?') || array_filter($names, $isNamed) === []) {
                continue;
            }
            foreach (IncludeReader::read($path, $code) as $target) {
                $this->noteInclude($path, $target, $paths);
            }
        }
    }

    /** @param list<string> $paths */
    private function noteInclude(string $includer, string $target, array $paths): void
    {
        $beside = IncludeReader::normalized(dirname($includer) . "/$target");
        foreach ([$target, $beside] as $exact) {
            if (in_array($exact, $paths, true)) {
                $this->includers[$exact][$includer] = true;
                return;
            }
        }
        $end = IncludeReader::knownEnd($target);
        foreach ($paths as $path) {
            if ($end !== '' && str_ends_with($path, $end)) {
                $this->includers[$path][$includer] = true;
            }
        }
    }

    /** @param list<FileTree> $trees */
    private function loaded(Finding $finding, array $trees): string
    {
        $path = $finding->path;
        foreach ($trees as $tree) {
            if (!str_starts_with($path, rtrim($tree->root, '/') . '/')) {
                continue;
            }
            return match (true) {
                $this->isIncluded($path, $tree->root) => 'path',
                $this->hasAutoLoader($path, $tree->root) => 'auto_loader',
                $this->composer->loads($path, $finding->className(), $tree->root) => 'composer',
                default => 'unknown',
            };
        }
        return 'unknown';
    }

    /**
     * Returns whether a file of the site includes the file. Other files of the same vendor folder
     * do not count: Composer does not run the examples and tests of a package.
     */
    private function isIncluded(string $path, string $root): bool
    {
        $vendor = Composer::vendorFolder($path, $root);
        foreach (array_keys($this->includers[$path] ?? []) as $includer) {
            $isPackageFile = $vendor !== null && str_starts_with($includer, "$vendor/");
            if (!$isPackageFile && !isset($this->declaring[$includer])) {
                return true;
            }
        }
        return false;
    }

    private function hasAutoLoader(string $path, string $root): bool
    {
        foreach ($this->autoLoaders as $autoLoader) {
            $isAbove = str_starts_with($path, dirname($autoLoader) . '/');
            if ($isAbove && $this->isIncluded($autoLoader, $root)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Files of a library can include each other. Then the included one is loaded as the other is.
     *
     * @param list<Finding> $findings
     */
    private function inherit(array $findings): void
    {
        $loaded = array_column($findings, 'loaded', 'path');
        foreach ($findings as $finding) {
            foreach (array_keys($this->includers[$finding->path] ?? []) as $includer) {
                if ($finding->loaded === 'unknown') {
                    $finding->loaded = $loaded[$includer] ?? 'unknown';
                }
            }
        }
    }
}
