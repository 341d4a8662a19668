<?php

declare(strict_types=1);

require_once __DIR__ . '/pages.php';

/** The classes of docs/frameworks.md, as files of a site in a folder of its own. */
final class FrameworkSite
{
    public readonly string $folder;

    public function __construct()
    {
        $this->folder = sys_get_temp_dir() . '/docs-site-' . getmypid();
        $this->write('docs/frameworks.md');
        spl_autoload_register($this->load(...));
    }

    /** Writes the files of a page into the folder. */
    public function write(string $page): void
    {
        foreach (blocks($page) as $block) {
            // The first comment of a block is the path of its file.
            if (preg_match('~\A(?:<\?php\n\n// |# )([\w/.]+/\w+\.(?:php|yaml))\b~', $block->text, $match) === 1) {
                $file = "$this->folder/$match[1]";
                is_dir(dirname($file)) || mkdir(dirname($file), 0755, true);
                file_put_contents($file, $block->text);
            }
        }
    }

    public function __destruct()
    {
        exec('rm -rf ' . escapeshellarg($this->folder));
    }

    /** Laravel has App\ in app/, Symfony in src/. The page shows a class that both have only once. */
    private function load(string $class): void
    {
        foreach (str_starts_with($class, 'App\\') ? ['app', 'src'] : [] as $folder) {
            $file = "$this->folder/$folder/" . strtr(substr($class, 4), '\\', '/') . '.php';
            if (is_file($file)) {
                require $file;
                return;
            }
        }
    }
}
