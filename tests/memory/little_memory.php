<?php

/**
 * Calls ZEGO\Token04's methods in processes with ever more memory, from none left to enough, and
 * checks that none of them aborts. Rust ends the process with SIGABRT where an allocation fails; a
 * PHP fatal error or an exception is fine. Needs PHP's extensions pcntl, posix and openssl.
 */

use ZEGO\Token04;

require __DIR__ . '/support/decoding_paths.php';

function_exists('posix_setrlimit') || exit("PHP's extension posix is missing\n");

const STEP = 64 * 1024;
const MOST = 16 * 1024 * 1024;

/** Encrypts any plaintext into a token. */
function token_of(string $plaintext): string
{
    $iv = 'exn62lbokoa8n8jp';
    $ciphertext = openssl_encrypt($plaintext, 'aes-256-cbc', SECRET, OPENSSL_RAW_DATA, $iv);
    $header = pack('Jn', 1, strlen($iv)) . $iv . pack('n', strlen($ciphertext));
    return '04' . base64_encode($header . $ciphertext);
}

/** @return array<string, string> tokens that take much memory */
function large_tokens(): array
{
    $claims = '{"app_id":1,"user_id":"u","nonce":1,"ctime":1,"expire":2,"payload":"%s","other":%s}';
    $list = static fn (string $entry, int $length): string
        => '[' . implode(',', array_fill(0, intdiv($length, strlen($entry) + 1), $entry)) . ']';
    return [
        'a small token' => token_of(sprintf($claims, '', '0')),
        'a claim of many integers' => token_of(sprintf($claims, '', $list('0', 65000))),
        'a claim of many objects' => token_of(sprintf($claims, '', $list('{"":0}', 65000))),
        'a payload of many objects' => token_of(sprintf($claims, $list('{\"\":0}', 65000), '0')),
        'a token that is too long' => '04' . str_repeat('A', 1000000),
    ];
}

/** Returns the signal that ended the calls in a process with this many bytes to spare, or 0. */
function signal_of_calls(string $token, int $spare): int
{
    $child = pcntl_fork();
    if ($child === 0) {
        preg_match('/^VmSize:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $size);
        $limit = $size[1] * 1024 + $spare;
        $isLimited = posix_setrlimit(POSIX_RLIMIT_AS, $limit, $limit);
        $isLimited || posix_kill(posix_getpid(), SIGTERM);
        try {
            $decoded = Token04::decode($token, SECRET);
            $decoded->problems(2, 'user2', 'room', true);
            $decoded->notes();
            Token04::kitToken($token, 1, 'room', 'user');
        } catch (Throwable) {
            // One of them ran out of memory, or the token is not valid.
        }
        exit(0);
    }
    pcntl_waitpid($child, $status);
    return pcntl_wifsignaled($status) ? pcntl_wtermsig($status) : 0;
}

ini_set('display_errors', '0');
$processes = 0;
foreach (large_tokens() as $name => $token) {
    for ($spare = 0; $spare <= MOST; $spare += $spare < MOST / 8 ? STEP : 8 * STEP) {
        $signal = signal_of_calls($token, $spare);
        if ($signal !== 0) {
            fwrite(STDERR, "$name with $spare bytes to spare: signal $signal\n");
            exit(1);
        }
        $processes++;
    }
}
echo "$processes processes with little memory: none aborted\n";
