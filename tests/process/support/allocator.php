<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

/** Returns the path of a shared library of this name, or null if there is none. */
function library(string $name): ?string
{
    $folders = ['/usr/lib/*-linux-*', '/usr/lib64', '/usr/lib', '/usr/local/lib'];
    return glob('{' . implode(',', $folders) . "}/$name", GLOB_BRACE)[0] ?? null;
}

/** Prints the reason why a test cannot preload a library, in the form of --SKIPIF--. */
function skip_without(string $name): void
{
    if (PHP_OS_FAMILY !== 'Linux') {
        echo 'skip preloading needs Linux';
    } elseif (getenv('USE_ZEND_ALLOC') === '0') {
        echo 'skip valgrind replaces the allocator itself';
    } elseif (library($name) === null) {
        echo "skip $name is not installed";
    }
}

/** Prints the status and the output of a process that preloads a library. */
function show_with_preloaded(string $name, string $script): void
{
    [$status, $output] = run_php_under('LD_PRELOAD=' . escapeshellarg(library($name)) . ' exec', $script);
    echo "status $status\n$output";
}
