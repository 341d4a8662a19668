<?php

declare(strict_types=1);

// Counts the processor instructions of one call with valgrind's callgrind. Unlike a time, this
// number has no noise.
//
//   php php/bench/instructions.php EXTENSION
//
// EXTENSION is the shared library. The script counts two runs with different numbers of calls.
// Their difference excludes the start of PHP.

namespace ZegoBench;

require __DIR__ . '/processes.php';
require __DIR__ . '/payloads.php';
require __DIR__ . '/machine.php';

const FEWER_CALLS = 1000;
const MORE_CALLS = 6000;

if ($argc !== 2 || !is_file($argv[1])) {
    fwrite(STDERR, "usage: php instructions.php EXTENSION\n");
    exit(2);
}
$extension = realpath($argv[1]);

echo machine(), "\n\n| instructions a call | AES-CBC | AES-GCM |\n|---|--:|--:|\n";
foreach (['empty', 'room'] as $payload) {
    $cells = array_map(
        static fn (string $mode): string => number_format(per_call($extension, $mode, $payload)),
        ['cbc', 'gcm'],
    );
    printf("| %s | %s |\n", payload_title($payload), implode(' | ', $cells));
}

function per_call(string $extension, string $mode, string $payload): float
{
    $more = instructions($extension, $mode, $payload, MORE_CALLS);
    $fewer = instructions($extension, $mode, $payload, FEWER_CALLS);
    return ($more - $fewer) / (MORE_CALLS - FEWER_CALLS);
}

function instructions(string $extension, string $mode, string $payload, int $calls): int
{
    // The log goes to the standard output: calls.php itself prints nothing.
    $valgrind = ['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', '--log-fd=1'];
    $settings = ['-d', "extension=$extension", '-d', "zego_server_assistant.aes_mode=$mode"];
    $php = [PHP_BINARY, '-n', ...$settings];
    $log = output([...$valgrind, ...$php, __DIR__ . '/calls.php', (string) $calls, $payload]);
    return preg_match('/Collected : (\d+)/', $log, $match) === 1
        ? (int) $match[1]
        : throw new \RuntimeException("no count in callgrind's output: $log");
}
