<?php

declare(strict_types=1);

/** A temporary folder for one test. The destructor removes it with everything in it. */
final class Folder
{
    public readonly string $path;

    public function __construct()
    {
        $this->path = realpath(sys_get_temp_dir()) . '/' . uniqid('replace_userland', true);
        mkdir($this->path);
    }

    public function __destruct()
    {
        foreach (self::below($this->path, RecursiveIteratorIterator::CHILD_FIRST) as $path => $file) {
            $file->isDir() && !$file->isLink() ? rmdir($path) : unlink($path);
        }
        rmdir($this->path);
    }

    /** Copies the contents of a folder here, or into the subfolder $name. */
    public function copyHere(string $source, string $name = ''): void
    {
        $target = rtrim("$this->path/$name", '/');
        is_dir($target) || mkdir($target);
        foreach (self::below($source, RecursiveIteratorIterator::SELF_FIRST) as $path => $file) {
            $copy = $target . substr($path, strlen($source));
            $file->isDir() ? mkdir($copy) : copy($path, $copy);
        }
    }

    private static function below(string $path, int $order): RecursiveIteratorIterator
    {
        $folder = new RecursiveDirectoryIterator($path, FilesystemIterator::SKIP_DOTS);
        return new RecursiveIteratorIterator($folder, $order);
    }
}
