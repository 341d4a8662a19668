<?php

declare(strict_types=1);

// The contenders: the ways to mint a token that the benchmark compares.
//
// - This extension.
// - The plain PHP class, our stand-in for ZEGO's library: it has the interface of ZEGO's classes
//   and does the same work with PHP's json_encode and OpenSSL. It is in tests/stand_in/typed, and
//   for AES-GCM in tests/replace_userland/libraries/gcm.
// - ZEGO's library itself, if the environment variable ZEGO_OFFICIAL names its folder.
// - The floor: AES-256 in bare processor instructions, plus a native call that returns an empty
//   object. Every token needs both, so no PHP extension can mint one faster. It is in
//   benches/floor.

namespace ZegoBench;

/** One way to mint a token, and how to run it. */
final class Contender
{
    /** The title, and the mode if it is not CBC. */
    public readonly string $name;

    /**
     * @param list<string> $options options of its PHP process, after -n
     * @param string       $folder  folder of its PHP classes, or '' if its classes are native
     */
    public function __construct(
        public readonly string $title,
        public readonly array $options,
        public readonly string $folder = '',
        public readonly bool $jit = false,
        public readonly string $mode = 'cbc',
    ) {
        $this->name = $title . MODES[$mode];
    }

    /** Returns the same contender with PHP's tracing JIT on. */
    public function underJit(): self
    {
        $jit = [
            '-d', 'zend_extension=opcache',
            '-d', 'opcache.enable_cli=1',
            '-d', 'opcache.jit=tracing',
            '-d', 'opcache.jit_buffer_size=64M',
            '-d', 'opcache.file_update_protection=0',
        ];
        $options = [...$this->options, ...$jit];
        return new self(EXTENSION_JIT, $options, $this->folder, true, $this->mode);
    }
}

const EXTENSION = 'this extension';
const EXTENSION_JIT = 'this extension, tracing JIT';
const PHP_CLASS = 'plain PHP class';
const OFFICIAL = 'ZEGO\'s library';
const FLOOR = 'the floor';

/** The AES modes, each with the ending of its contenders' names. */
const MODES = ['cbc' => '', 'gcm' => ', AES-GCM'];

/** @return list<Contender> */
function contenders(string $extension, string $floor): array
{
    $tests = dirname(__DIR__, 2) . '/tests';
    $classes = [
        'cbc' => "$tests/stand_in/typed",
        'gcm' => "$tests/replace_userland/libraries/gcm/ZEGO",
    ];
    $floorOptions = ['-d', "extension=$floor"];
    $check = 'var_dump(floor_aes_ns("cbc", 32, 1) === null);';
    $hasFloor = php([...$floorOptions, '-r', $check]) === "bool(false)\n";
    $folder = getenv('ZEGO_OFFICIAL');
    $contenders = [];
    foreach ($classes as $mode => $class) {
        $options = ['-d', "extension=$extension", '-d', "zego_server_assistant.aes_mode=$mode"];
        $native = new Contender(EXTENSION, $options, mode: $mode);
        array_push($contenders, $native, $native->underJit());
        $contenders[] = new Contender(PHP_CLASS, [], $class, mode: $mode);
        // ZEGO's library mints with AES-CBC only.
        if ($mode === 'cbc' && $folder !== false && $folder !== '') {
            $contenders[] = new Contender(OFFICIAL, [], official_classes($folder));
        }
        if ($hasFloor) {
            $contenders[] = new Contender(FLOOR, $floorOptions, mode: $mode);
        }
    }
    return $contenders;
}

/**
 * Returns the folder below $folder with ZEGO's three files for Token04. Throws if there is not
 * exactly one. ZEGO's Token03 library has files of the same names.
 */
function official_classes(string $folder): string
{
    $found = [];
    if (is_dir($folder)) {
        $files = new \RecursiveDirectoryIterator($folder, \FilesystemIterator::SKIP_DOTS);
        foreach (new \RecursiveIteratorIterator($files) as $file) {
            $parent = $file->getPath();
            if ($file->getFilename() === 'ZegoServerAssistant.php' && is_token04($parent)) {
                $found[] = $parent;
            }
        }
    }
    if (count($found) !== 1) {
        $list = $found === [] ? 'none' : implode(', ', $found);
        throw new \RuntimeException(
            "ZEGO_OFFICIAL must contain one folder with ZEGO's Token04 classes, found: $list",
        );
    }
    return $found[0];
}

function is_token04(string $folder): bool
{
    $assistant = file_get_contents("$folder/ZegoServerAssistant.php");
    return is_file("$folder/ZegoAssistantToken.php")
        && is_file("$folder/ZegoErrorCodes.php")
        && str_contains($assistant, 'function generateToken04(');
}
