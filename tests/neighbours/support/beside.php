<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

/** Returns the file of an extension that `make test-phpt` has unpacked for this PHP, or null. */
function neighbour(string $name): ?string
{
    $folder = 'target/neighbours/*/usr/lib/php/' . basename(PHP_EXTENSION_DIR);
    return glob(dirname(__DIR__, 3) . "/$folder/$name.so")[0] ?? null;
}

/** Prints the reason why a test cannot load a neighbour, in the form of --SKIPIF--. */
function skip_without_neighbour(string $name): void
{
    if (neighbour($name) === null) {
        echo "skip no package of $name for this PHP";
    }
}

/** Returns the options that load a neighbour, with settings of php.ini. */
function loading(string $name, string ...$settings): string
{
    $load = $name === 'xdebug' ? 'zend_extension' : 'extension';
    $options = array_map('escapeshellarg', ["$load=" . neighbour($name), ...$settings]);
    return ' -d ' . implode(' -d ', $options) . ' ';
}

/** Prints the output of a script with the neighbour loaded before the extension, and after it. */
function show_beside(string $neighbour, string $script, string ...$arguments): void
{
    $extension = getenv('TEST_PHP_EXTRA_ARGS');
    $before = run_php_with($neighbour . $extension, $script, ...$arguments);
    $after = run_php_with($extension . $neighbour, $script, ...$arguments);
    $shown = fn (array $run) => ($run[0] === 0 ? '' : "status $run[0]\n") . $run[1];
    echo $shown($before), $after === $before ? '' : "Loaded after the extension:\n" . $shown($after);
}
