<?php

declare(strict_types=1);

const COMMAND_SECRET = 'fa94dd0f974cf2e293728a526b028271';
const COMMAND_NOW = 1795000000;

/**
 * Runs php/zego-token as a program without a terminal, with the ServerSecret in its environment unless $environment
 * says otherwise.
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
        null,
        command_environment($environment),
    );
    fwrite($pipes[0], $input);
    fclose($pipes[0]);
    $output = stream_get_contents($pipes[1]);
    $errors = stream_get_contents($pipes[2]);
    return [proc_close($process), $output, $errors];
}

/** For a shell: the command with the PHP, the ini settings and the extension that run-tests.php was told to use. */
function command_line(): string
{
    $options = getenv('TEST_PHP_EXTRA_ARGS') ?: '-n';
    return escapeshellarg(PHP_BINARY) . " $options " . escapeshellarg(dirname(__DIR__, 2) . '/php/zego-token');
}

/** @return array<string, string> */
function command_environment(array $environment): array
{
    return $environment + ['PATH' => getenv('PATH'), 'TZ' => 'UTC', 'ZEGO_SERVER_SECRET' => COMMAND_SECRET];
}

/** Runs the command and prints what it did: its output, its errors, its exit status if that is not 0. */
function show_command(array $arguments, string $input = '', array $environment = []): void
{
    [$status, $output, $errors] = zego_token($arguments, $input, $environment);
    echo $output, $errors, $status === 0 ? '' : "exit status $status\n";
}

/**
 * Runs a shell script on a terminal of its own and types answers into it, each once its question is there.
 *
 * @param list<array{string, string|Closure(string): string}> $dialogue what is waited for, and what is typed then, or
 *     what makes that of the output so far
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

/** A token with claims that no library of ZEGO's writes, made with PHP's own openssl. */
function odd_token(array $claims, ?int $headerExpire = null): string
{
    $claims += [
        'app_id' => 1234567890,
        'user_id' => 'user1',
        'nonce' => 7,
        'ctime' => COMMAND_NOW,
        'expire' => COMMAND_NOW + 3600,
        'payload' => '',
    ];
    return sealed_token(json_encode($claims), $headerExpire ?? $claims['expire']);
}

function sealed_token(string $plaintext, int $headerExpire): string
{
    $iv = '0123456789abcdef';
    $ciphertext = openssl_encrypt($plaintext, 'aes-256-cbc', COMMAND_SECRET, OPENSSL_RAW_DATA, $iv);
    return '04' . base64_encode(pack('Jn', $headerExpire, 16) . $iv . pack('n', strlen($ciphertext)) . $ciphertext);
}

/** A token of tests/vectors/token04.json by its name. */
function recorded_token(string $name): string
{
    static $tokens = null;
    $tokens ??= array_column(
        json_decode(file_get_contents(dirname(__DIR__) . '/vectors/token04.json'), true)['vectors'],
        'token',
        'name',
    );
    return $tokens[$name];
}
