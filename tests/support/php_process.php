<?php

declare(strict_types=1);

/**
 * Runs a script in another PHP process with the ini settings and extensions of this test run.
 *
 * @return array{int, string} exit status and output
 */
function run_php(string $script, string ...$arguments): array
{
    return run_php_with(getenv('TEST_PHP_EXTRA_ARGS') ?: '-n', $script, ...$arguments);
}

/**
 * Runs a script as run_php() does, without this extension and without a replacement for it.
 *
 * @return array{int, string}
 */
function run_php_without_extension(string $script, string ...$arguments): array
{
    return run_php_with(options_without_extension(), $script, ...$arguments);
}

/** Returns PHP's options of this test run, without this extension and without a replacement for it. */
function options_without_extension(): string
{
    $options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
    $options = preg_replace('/ -d "extension=[^"]*zego_server_assistant[^"]*"/', '', $options);
    return "$options -d auto_prepend_file=";
}

/**
 * Runs a script as run_php() does. The shell runs $launcher followed by the command of PHP.
 *
 * @return array{int, string}
 */
function run_php_under(string $launcher, string $script, string ...$arguments): array
{
    return run_command($launcher, getenv('TEST_PHP_EXTRA_ARGS') ?: '-n', $script, $arguments);
}

/**
 * Runs a script with the given command line options of PHP.
 *
 * @return array{int, string}
 */
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
