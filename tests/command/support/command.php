<?php

declare(strict_types=1);

require_once __DIR__ . '/../../support/secret.php';

/**
 * Runs php/zego-token as a program without a terminal. Its environment has the ServerSecret unless
 * $environment changes it.
 *
 * @param list<string> $arguments
 * @param array<string, string> $environment
 * @return array{int, string, string} exit status, standard output, standard error
 */
function zego_token(array $arguments, string $input = '', array $environment = []): array
{
    $process = proc_open(
        ['setsid', '--wait', 'sh', '-c', 'exec ' . command_line() . ' "$@"', 'sh', ...$arguments],
        [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']],
        $pipes,
        // A thread-safe PHP does not give its current folder to other processes.
        getcwd(),
        command_environment($environment),
    );
    fwrite($pipes[0], $input);
    fclose($pipes[0]);
    $output = stream_get_contents($pipes[1]);
    $errors = stream_get_contents($pipes[2]);
    return [proc_close($process), $output, $errors];
}

/**
 * Returns the shell command that runs php/zego-token with the PHP, the ini settings and the
 * extension of this test run.
 */
function command_line(): string
{
    $options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
    $command = dirname(__DIR__, 3) . '/php/zego-token';
    return escapeshellarg(PHP_BINARY) . " $options " . escapeshellarg($command);
}

/**
 * Returns the environment of the command, changed as given.
 *
 * @param array<string, string> $environment
 * @return array<string, string>
 */
function command_environment(array $environment): array
{
    return $environment + ['PATH' => getenv('PATH'), 'TZ' => 'UTC', 'ZEGO_SERVER_SECRET' => SECRET];
}

/** Runs the command and prints its output, its errors, and its exit status unless that is 0. */
function show_command(array $arguments, string $input = '', array $environment = []): void
{
    [$status, $output, $errors] = zego_token($arguments, $input, $environment);
    echo $output, $errors, $status === 0 ? '' : "exit status $status\n";
}

/**
 * Runs a shell script on a terminal of its own, types an answer after each question, and returns
 * everything the terminal shows.
 *
 * @param list<array{string, string|Closure(string): string}> $dialogue pairs of a question and its
 *     answer; a closure makes the answer from the output so far
 */
function on_terminal(string $script, array $dialogue, array $environment = []): string
{
    $process = proc_open(
        ['script', '--quiet', '--flush', '--return', '--command', $script, '/dev/null'],
        [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']],
        $pipes,
        null,
        command_environment($environment + ['SHELL' => '/bin/sh', 'TERM' => 'xterm']),
    );
    $output = '';
    foreach ($dialogue as [$question, $answer]) {
        while (!str_contains($output, $question) && !feof($pipes[1])) {
            $output .= fread($pipes[1], 1024);
        }
        fwrite($pipes[0], is_string($answer) ? $answer : $answer($output));
    }
    $output .= stream_get_contents($pipes[1]);
    proc_close($process);
    return str_replace("\r\n", "\n", $output);
}
