<?php

declare(strict_types=1);

namespace ZegoToken\Survey;

/**
 * The files below a folder. Follows no symbolic link: a link to a file of the folder itself adds
 * nothing, and files outside were not asked for. So a loop of links cannot happen either.
 */
final class FileTree
{
    /** Bytes that are read of a file. PHP's tokens can take 200 times as much memory. */
    public const READ_LIMIT = 2 << 20;

    /** @var array<string, string> paths that could not be read, with the reason */
    private array $unread = [];

    /** @var array<string, true> symbolic links that lead out of the folder */
    private array $linksOut = [];

    /** @param string $root real path of the folder */
    public function __construct(public readonly string $root)
    {
    }

    /**
     * Walks over the files, depth first.
     *
     * @return iterable<string> absolute paths
     */
    public function files(): iterable
    {
        $folders = [$this->root];
        while ($folders !== []) {
            $folder = array_pop($folders);
            $handle = @opendir($folder);
            if ($handle === false) {
                $this->unread[$folder] = 'this folder cannot be read';
                continue;
            }
            while (($name = readdir($handle)) !== false) {
                $path = rtrim($folder, '/') . "/$name";
                if ($name === '.' || $name === '..') {
                    continue;
                }
                if (is_link($path)) {
                    $this->noteLink($path);
                } elseif (is_dir($path)) {
                    $folders[] = $path;
                } elseif (is_file($path)) {
                    yield $path;
                }
            }
            closedir($handle);
        }
    }

    /** Returns the start of a file, or '' if it cannot be read. */
    public function read(string $path): string
    {
        $text = @file_get_contents($path, false, null, 0, self::READ_LIMIT);
        if ($text === false) {
            $this->unread[$path] = 'this file cannot be read';
        }
        return (string) $text;
    }

    /**
     * Looks for a pattern in a file of any size, which it reads in parts. A match has at most 4,096
     * bytes.
     */
    public function contains(string $path, string $pattern): bool
    {
        $handle = @fopen($path, 'r');
        $rest = '';
        while ($handle !== false && !feof($handle)) {
            $part = $rest . fread($handle, self::READ_LIMIT);
            if (preg_match($pattern, $part) === 1) {
                return true;
            }
            $rest = substr($part, -4096);
        }
        return false;
    }

    public function noteUnread(string $path, string $reason): void
    {
        $this->unread[$path] = $reason;
    }

    /** @return array<string, string> */
    public function unread(): array
    {
        return $this->unread;
    }

    /** @return list<string> */
    public function linksOut(): array
    {
        return array_keys($this->linksOut);
    }

    private function noteLink(string $path): void
    {
        $target = realpath($path);
        if ($target !== false && !str_starts_with("$target/", rtrim($this->root, '/') . '/')) {
            $this->linksOut[$path] = true;
        }
    }
}
