<?php

declare(strict_types=1);

/**
 * Runs a script in another PHP process that has what this one has: the ini settings and extensions that
 * run-tests.php was told to use.
 *
 * @return array{int, string} exit status and output
 */
function run_php(string $script, string ...$arguments): array
{
    return run_php_with(getenv('TEST_PHP_EXTRA_ARGS') ?: '-n', $script, ...$arguments);
}

/** The same without this extension, and without anything put in its place. */
function run_php_without_extension(string $script, string ...$arguments): array
{
    $options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
    $options = preg_replace('/ -d "extension=[^"]*zego_server_assistant[^"]*"/', '', $options);
    return run_php_with("$options -d auto_prepend_file=", $script, ...$arguments);
}

/**
 * The same as run_php(), started by shell code to which the command of PHP is appended.
 *
 * @return array{int, string}
 */
function run_php_under(string $launcher, string $script, string ...$arguments): array
{
    return run_command($launcher, getenv('TEST_PHP_EXTRA_ARGS') ?: '-n', $script, $arguments);
}

/** @return array{int, string} */
function run_php_with(string $options, string $script, string ...$arguments): array
{
    return run_command('exec', $options, $script, $arguments);
}

/** @return array{int, string} */
function run_command(string $launcher, string $options, string $script, array $arguments): array
{
    $command = "$launcher " . escapeshellarg(PHP_BINARY) . " $options -f " . escapeshellarg($script) . ' --';
    foreach ($arguments as $argument) {
        $command .= ' ' . escapeshellarg($argument);
    }
    $process = proc_open("$command 2>&1", [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes);
    $output = stream_get_contents($pipes[1]);
    return [proc_close($process), $output];
}
