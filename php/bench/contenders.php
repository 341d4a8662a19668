<?php

declare(strict_types=1);

// What is measured side by side.

namespace ZegoBench;

final class Contender
{
    /**
     * @param list<string> $options of the PHP process it runs in, after -n
     * @param string       $folder  where the classes in PHP are; empty where they are native
     */
    public function __construct(
        public readonly string $name,
        public readonly array $options,
        public readonly string $folder = '',
        public readonly bool $jit = false,
    ) {
    }

    public function underJit(): self
    {
        $jit = ['zend_extension=opcache', 'opcache.enable_cli=1', 'opcache.jit=tracing',
            'opcache.jit_buffer_size=64M', 'opcache.file_update_protection=0'];
        return new self(
            "$this->name, tracing JIT",
            array_merge($this->options, ...array_map(static fn ($setting) => ['-d', $setting], $jit)),
            $this->folder,
            true,
        );
    }
}

const EXTENSION = 'this extension';
const PHP_CLASS = 'plain PHP class';
const OFFICIAL = 'ZEGO\'s library';
const FLOOR = 'the floor';

/** @return list<Contender> */
function contenders(string $extension, string $floor): array
{
    $native = new Contender(EXTENSION, ['-d', "extension=$extension"]);
    $class = new Contender(PHP_CLASS, [], dirname(__DIR__, 2) . '/tests/stand_in/typed');
    $contenders = [$native, $native->underJit(), $class, $class->underJit()];
    $folder = getenv('ZEGO_OFFICIAL');
    if ($folder !== false && $folder !== '') {
        $official = new Contender(OFFICIAL, [], official_classes($folder));
        array_push($contenders, $official, $official->underJit());
    }
    $options = ['-d', "extension=$floor"];
    if (php([...$options, '-r', 'echo floor_aes_ns(32, 1) === null ? "none" : "measured";']) === 'measured') {
        $contenders[] = new Contender(FLOOR, $options);
    }
    return $contenders;
}

/** The one folder in $folder with ZEGO's three files for Token04; its Token03 has the same file names. */
function official_classes(string $folder): string
{
    $found = [];
    if (is_dir($folder)) {
        $files = new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS);
        foreach (new \RecursiveIteratorIterator($files) as $file) {
            if ($file->getFilename() === 'ZegoServerAssistant.php' && is_token04($file->getPath())) {
                $found[] = $file->getPath();
            }
        }
    }
    if (count($found) !== 1) {
        $list = $found === [] ? 'nowhere' : implode(', ', $found);
        throw new \RuntimeException("ZEGO_OFFICIAL must have its Token04 classes in one folder below it, not: $list");
    }
    return $found[0];
}

function is_token04(string $folder): bool
{
    return is_file("$folder/ZegoAssistantToken.php") && is_file("$folder/ZegoErrorCodes.php")
        && str_contains(file_get_contents("$folder/ZegoServerAssistant.php"), 'function generateToken04(');
}
