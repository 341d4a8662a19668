<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

/** Returns what glibc's loader reports about the extension in a process that mints and decodes. */
function loader_reports(): string
{
    [, $output] = run_php_under('LD_DEBUG=files exec', __DIR__ . '/mint_and_decode.php');
    return implode("\n", preg_grep('/zego_server_assistant/', explode("\n", $output)));
}
