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

echo machine(), "\n\n| payload | instructions a call |\n|---|--:|\n";
foreach (['empty', 'room'] as $payload) {
    $more = instructions($extension, $payload, MORE_CALLS);
    $fewer = instructions($extension, $payload, FEWER_CALLS);
    $perCall = ($more - $fewer) / (MORE_CALLS - FEWER_CALLS);
    printf("| %s | %s |\n", payload_title($payload), number_format($perCall));
}

function instructions(string $extension, string $payload, int $calls): int
{
    // The log goes to the standard output: calls.php itself prints nothing.
    $valgrind = ['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', '--log-fd=1'];
    $php = [PHP_BINARY, '-n', '-d', "extension=$extension"];
    $log = output([...$valgrind, ...$php, __DIR__ . '/calls.php', (string) $calls, $payload]);
    return preg_match('/Collected : (\d+)/', $log, $match) === 1
        ? (int) $match[1]
        : throw new \RuntimeException("no count in callgrind's output: $log");
}
