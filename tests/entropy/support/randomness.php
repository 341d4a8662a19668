<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

// The kernel's errors, by number: PHP has names for them only with one of two extensions.
const EIO = 5;
const ENOSYS = 38;

/** Runs mint.php where the kernel refuses getrandom, after some shell code, and returns what it prints. */
function mint_without_getrandom(int $errno, string $before = ':', string ...$arguments): string
{
    $launcher = "$before; exec " . escapeshellarg(deny_getrandom()) . " $errno";
    [$status, $output] = run_php_under($launcher, __DIR__ . '/mint.php', ...$arguments);
    return $status === 0 ? $output : "status $status: $output";
}

/** Whether it can be had that getrandom() is not there. */
function getrandom_can_be_missing(): bool
{
    exec(escapeshellarg(deny_getrandom()) . ' ' . ENOSYS, $said, $status);
    return $status === 0;
}

/** Compiles deny_getrandom, for as long as this script runs. */
function deny_getrandom(): string
{
    $program = tempnam(sys_get_temp_dir(), 'deny_getrandom');
    register_shutdown_function(static fn () => unlink($program));
    exec('cc -o ' . escapeshellarg($program) . ' ' . escapeshellarg(__DIR__ . '/deny_getrandom.c') . ' 2>&1', $said);
    echo implode("\n", $said);
    return $program;
}
