<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * The temporary folder with all servers, sites and logs of a run. It is deleted when the run ends.
 */
final class Workspace
{
    private const PROJECT = __DIR__ . '/../../..';

    public readonly string $folder;

    public function __construct()
    {
        $this->folder = sys_get_temp_dir() . '/zego-endpoint-' . bin2hex(random_bytes(6));
        mkdir($this->folder, 0755);
        // Registered during shutdown, so that it runs after the servers were stopped.
        $remove = fn () => exec('rm -rf ' . escapeshellarg($this->folder));
        register_shutdown_function(static fn () => register_shutdown_function($remove));
        // The workers write to these folders. If the tests run as root, they run as another user.
        foreach (['sessions', 'uploads'] as $name) {
            mkdir("$this->folder/$name");
            chmod("$this->folder/$name", 0777);
        }
        self::copyAll(__DIR__ . '/../authorize', "$this->folder/authorize");
        self::copyAll(__DIR__ . '/../preload', "$this->folder/preload");
        self::copyAll(__DIR__ . '/../prepend', "$this->folder/prepend");
        foreach (glob(self::PROJECT . '/php/examples/*.php') as $file) {
            copy($file, "$this->folder/authorize/" . basename($file));
        }
    }

    /**
     * Creates a document root with the endpoint, the stand-in, and the polyfill if the runtime is not
     * the stand-in. So the endpoint always finds what it must not use: extension, polyfill and
     * stand-in count in this order.
     *
     * @param string $library '.', '..', '../..' or '../../..' from the document root
     * @param array<string, string> $files text by path from the document root
     */
    public function site(string $name, Runtime $runtime, string $library = '.', array $files = []): string
    {
        $root = "$this->folder/sites/$name/a/b/public";
        mkdir($root, 0755, true);
        copy(self::PROJECT . '/php/get_zego_token.php', "$root/get_zego_token.php");
        self::copyAll(__DIR__ . '/../site', $root);
        self::copyAll(self::PROJECT . '/tests/stand_in', "$root/$library/vendor");
        if ($runtime->name !== 'stand-in') {
            copy(self::PROJECT . '/php/polyfill/zego_server_assistant.php', "$root/zego_server_assistant.php");
        }
        foreach ($files as $path => $text) {
            is_dir(dirname("$root/$path")) || mkdir(dirname("$root/$path"), 0755, true);
            file_put_contents("$root/$path", $text);
        }
        return $root;
    }

    public function write(string $name, string $text): string
    {
        $file = "$this->folder/$name";
        file_put_contents($file, $text);
        return $file;
    }

    private static function copyAll(string $from, string $to): void
    {
        is_dir($to) || mkdir($to, 0755, true);
        foreach (array_diff(scandir($from), ['.', '..']) as $name) {
            is_dir("$from/$name") ? self::copyAll("$from/$name", "$to/$name") : copy("$from/$name", "$to/$name");
        }
    }
}
