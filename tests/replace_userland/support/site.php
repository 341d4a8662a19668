<?php

declare(strict_types=1);

require __DIR__ . '/folder.php';
require __DIR__ . '/../../support/php_process.php';

/**
 * A web site that loads ZEGO's library from files, each page in another way. Every object is a copy
 * in its own folder, so a test can change its files.
 *
 * Settings are lines of php.ini, in which `{site}` is replaced by the site's folder.
 */
final class Site
{
    private Folder $folder;

    /** @param string $variant the library: typed or untyped, or gcm, which mints AES-GCM */
    public function __construct(string $variant)
    {
        $gcm = dirname(__DIR__) . '/libraries/gcm/ZEGO';
        $library = $variant === 'gcm' ? $gcm : dirname(__DIR__, 2) . "/stand_in/$variant";
        $this->folder = new Folder();
        $this->folder->copyHere(dirname(__DIR__) . '/site');
        $this->folder->copyHere($library, 'library/ZEGO');
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
     * Runs a script of the site in its own PHP process and returns its output.
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
     * Returns the command line options of this test run with more settings.
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

    /**
     * Makes each file of the library print $mark, to show whether PHP uses the files after the
     * change.
     */
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

// Each sets the JIT, because the test run may set it too.
const OPCACHE = ['opcache.enable_cli=1', 'opcache.jit=disable'];
const TRACING_JIT = ['opcache.enable_cli=1', 'opcache.jit=tracing', 'opcache.jit_buffer_size=16M'];

/**
 * Returns settings that preload a script of the site.
 *
 * @return list<string>
 */
function preloading(string $script): array
{
    // Root must name a user for preloading. Otherwise PHP ignores the setting.
    return [...OPCACHE, "opcache.preload={site}/$script", 'opcache.preload_user=root'];
}

/**
 * Runs every page on every site and prints the outputs.
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
 * Runs one page on every site and prints the outputs in a line.
 *
 * @param list<Site> $sites
 * @param list<string> $settings
 */
function visit(array $sites, string $page, array $settings): void
{
    $outputs = array_map(static fn (Site $site): string => $site->run("public/$page.php", $settings), $sites);
    echo "$page: ", implode(' | ', $outputs), "\n";
}
