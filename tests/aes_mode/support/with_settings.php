<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/php_process.php';

/** Returns what a new PHP process prints that mints with a php.ini of this line. */
function mode_with_php_ini(string $line, string ...$commandLine): string
{
    $file = tempnam(sys_get_temp_dir(), 'aes_mode');
    file_put_contents($file, "$line\ndisplay_startup_errors=1\ndisplay_errors=1\nhtml_errors=0\nlog_errors=0\n");
    // run-tests.php of PHP 8.6 quotes the option.
    $options = preg_replace('/^ ?(-n|\'-n\')/', '-c ' . escapeshellarg($file), getenv('TEST_PHP_EXTRA_ARGS') ?: '-n');
    foreach ($commandLine as $setting) {
        $options .= ' -d ' . escapeshellarg($setting);
    }
    // Without the folder conf.d of this system, which may load the extension already.
    [, $output] = run_command('PHP_INI_SCAN_DIR= exec', $options, __DIR__ . '/print_aes_mode.php', []);
    unlink($file);
    return trim($output);
}
