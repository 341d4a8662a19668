<?php

declare(strict_types=1);

require __DIR__ . '/folder.php';
require __DIR__ . '/../../support/php_process.php';

/**
 * A web site that loads ZEGO's library from files: each of its pages in another way. Every object is a copy in a
 * folder of its own, whose files a test can change.
 *
 * Settings are written as in php.ini; `{site}` in them stands for the site's folder.
 */
final class Site
{
    private Folder $folder;

    /** @param string $variant of the library: typed or untyped */
    public function __construct(string $variant)
    {
        $this->folder = new Folder();
        $this->folder->copyHere(dirname(__DIR__) . '/site');
        $this->folder->copyHere(dirname(__DIR__, 2) . "/stand_in/$variant", 'library/ZEGO');
    }

    public function makeFolder(string $name): void
    {
        mkdir("{$this->folder->path}/$name");
    }

    /** @return list<string> */
    public function pages(): array
    {
        return array_map(static fn (string $file): string => basename($file, '.php'), $this->files('public'));
    }

    public function path(): string
    {
        return $this->folder->path;
    }

    /**
     * What a script of the site prints in a PHP process of its own.
     *
     * @param list<string> $settings
     */
    public function run(string $script, array $settings): string
    {
        return $this->output($this->options($settings), $script);
    }

    /** @param list<string> $settings */
    public function runWithoutExtension(string $script, array $settings): string
    {
        $extension = '/ -d "extension=[^"]*zego_server_assistant[^"]*"/';
        return $this->output(preg_replace($extension, '', $this->options($settings)), $script);
    }

    /**
     * Options for PHP: those of this process with more settings.
     *
     * @param list<string> $settings
     */
    public function options(array $settings): string
    {
        $options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
        foreach (str_replace('{site}', $this->folder->path, $settings) as $setting) {
            $options .= ' -d ' . escapeshellarg($setting);
        }
        return $options;
    }

    /** Changes each file of the library, so that its output shows whether it was compiled before or after. */
    public function markLibrary(string $mark): void
    {
        foreach ([...$this->files('library'), ...$this->files('library/ZEGO')] as $file) {
            $code = file_get_contents($file);
            $code = str_replace("namespace ZEGO;\n", "namespace ZEGO;\necho '$mark, ';\n", $code);
            file_put_contents($file, $code);
        }
    }

    /** @return list<string> */
    private function files(string $folder): array
    {
        return glob("{$this->folder->path}/$folder/*.php");
    }

    private function output(string $options, string $script): string
    {
        [$status, $output] = run_php_with($options, "{$this->folder->path}/$script");
        $output = trim(str_replace($this->folder->path, '', $output));
        return $status === 0 ? $output : "$output (exit status $status)";
    }
}

// Each names the JIT, as the tests may be run with other settings of their own.
const OPCACHE = ['opcache.enable_cli=1', 'opcache.jit=disable'];
const TRACING_JIT = ['opcache.enable_cli=1', 'opcache.jit=tracing', 'opcache.jit_buffer_size=16M'];

/**
 * Settings that preload a script of the site.
 *
 * @return list<string>
 */
function preloading(string $script): array
{
    // PHP insists on the user where root runs the tests, and ignores it elsewhere.
    return [...OPCACHE, "opcache.preload={site}/$script", 'opcache.preload_user=root'];
}

/**
 * Prints what each page of each site prints.
 *
 * @param list<Site> $sites
 * @param list<string> $settings
 */
function visit_every_page(array $sites, array $settings): void
{
    foreach ($sites[0]->pages() as $page) {
        visit($sites, $page, $settings);
    }
}

/**
 * @param list<Site> $sites
 * @param list<string> $settings
 */
function visit(array $sites, string $page, array $settings): void
{
    $outputs = array_map(static fn (Site $site): string => $site->run("public/$page.php", $settings), $sites);
    echo "$page: ", implode(' | ', $outputs), "\n";
}
