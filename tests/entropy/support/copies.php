<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

/** Runs mint_in_copies.php in a process whose forks nothing detects, and returns its output. */
function mint_in_copies(string $mode): string
{
    $library = tempnam(sys_get_temp_dir(), 'undetected_fork');
    $source = __DIR__ . '/undetected_fork.c';
    exec('cc -shared -fPIC -o ' . escapeshellarg($library) . ' ' . escapeshellarg($source) . ' 2>&1', $output);
    $prefix = 'LD_PRELOAD=' . escapeshellarg($library) . ' exec';
    [, $printed] = run_php_under($prefix, __DIR__ . '/mint_in_copies.php', $mode);
    unlink($library);
    return implode("\n", $output) . $printed;
}
