<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

/** Returns what glibc's loader reports about the extension in a process that mints and decodes. */
function loader_reports(): string
{
    $folder = sys_get_temp_dir() . '/loader_reports_' . getmypid();
    mkdir($folder);
    // Into files, because PHP can close its standard error before it unloads extensions.
    $launcher = "LD_DEBUG=files LD_DEBUG_OUTPUT=$folder/report exec";
    run_php_under($launcher, __DIR__ . '/mint_and_decode.php');
    $lines = [];
    foreach (glob("$folder/*") as $file) {
        array_push($lines, ...preg_grep('/zego_server_assistant/', file($file)));
        unlink($file);
    }
    rmdir($folder);
    return implode($lines);
}
