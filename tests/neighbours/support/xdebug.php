<?php

declare(strict_types=1);

require_once __DIR__ . '/beside.php';

/** Returns what a script prints in a mode of Xdebug, and what Xdebug writes into its files. */
function xdebug_report(string $mode, string $script): string
{
    $folder = sys_get_temp_dir() . '/xdebug_' . getmypid();
    mkdir($folder);
    $xdebug = loading(
        'xdebug',
        "xdebug.mode=$mode",
        'xdebug.start_with_request=yes',
        "xdebug.output_dir=$folder",
        'xdebug.use_compression=0',
        'xdebug.show_exception_trace=1',
        'xdebug.show_local_vars=1',
        'xdebug.collect_return=1',
    );
    [, $report] = run_php_with(getenv('TEST_PHP_EXTRA_ARGS') . $xdebug, $script);
    foreach (glob("$folder/*") as $file) {
        $report .= file_get_contents($file);
        unlink($file);
    }
    rmdir($folder);
    return $report;
}

/** Returns the outcomes that every_outcome.php has printed. @return list<string> */
function outcomes(string $report): array
{
    preg_match_all('/^outcome: (.*)$/m', $report, $lines);
    return $lines[1];
}
