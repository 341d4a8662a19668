<?php

declare(strict_types=1);

require_once __DIR__ . '/php_process.php';

/**
 * Returns whether PHP runs shutdown functions after it has reached memory_limit. Ubuntu's
 * 8.1.2-1ubuntu2.29 does not, with or without the extension.
 */
function shutdown_functions_run_after_memory_limit(): bool
{
    [, $output] = run_php_with('-n -d memory_limit=8M', __DIR__ . '/reach_memory_limit.php');
    return str_contains($output, 'shutdown function');
}
