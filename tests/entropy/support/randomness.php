<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

// Error numbers of Linux. PHP defines these constants only in the extensions posix and sockets.
const EIO = 5;
const ENOSYS = 38;

/**
 * Runs mint_twice.php in a process where getrandom() fails with an error number, and returns its
 * output. The shell code $before runs first.
 */
function mint_without_getrandom(int $errno, string $before = ':', string ...$arguments): string
{
    $launcher = "$before; exec " . escapeshellarg(deny_getrandom()) . " $errno";
    [$status, $output] = run_php_under($launcher, __DIR__ . '/mint_twice.php', ...$arguments);
    return $status === 0 ? $output : "status $status: $output";
}

/**
 * Returns whether PHP itself starts if getrandom() fails with an error number. libxml2 2.15 ends the
 * process then.
 */
function php_starts_without_getrandom(int $errno): bool
{
    [$status] = run_php_under('exec ' . escapeshellarg(deny_getrandom()) . " $errno", __DIR__ . '/nothing.php');
    return $status === 0;
}

/** Returns whether a seccomp filter can make getrandom() report ENOSYS on this machine. */
function getrandom_can_be_missing(): bool
{
    exec(escapeshellarg(deny_getrandom()) . ' ' . ENOSYS, $output, $status);
    return $status === 0;
}

/**
 * Compiles deny_getrandom.c and returns the program's path. It is deleted at the end of this
 * script.
 */
function deny_getrandom(): string
{
    $program = tempnam(sys_get_temp_dir(), 'deny_getrandom');
    register_shutdown_function(static fn () => unlink($program));
    exec('cc -o ' . escapeshellarg($program) . ' ' . escapeshellarg(__DIR__ . '/deny_getrandom.c') . ' 2>&1', $output);
    echo implode("\n", $output);
    return $program;
}
