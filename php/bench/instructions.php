<?php

declare(strict_types=1);

// The instructions that one call takes, counted by valgrind's callgrind: a figure that noise cannot move.
//
//   php php/bench/instructions.php EXTENSION
//
// takes the shared library. Two runs that differ in the number of calls leave out what starting PHP takes.

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
    $more = instructions($extension, $payload, MORE_CALLS) - instructions($extension, $payload, FEWER_CALLS);
    printf("| %s | %s |\n", payload_title($payload), number_format($more / (MORE_CALLS - FEWER_CALLS)));
}

function instructions(string $extension, string $payload, int $calls): int
{
    // The script prints nothing, so that the log has the output for itself.
    $valgrind = ['valgrind', '--tool=callgrind', '--callgrind-out-file=/dev/null', '--log-fd=1'];
    $php = [PHP_BINARY, '-n', '-d', "extension=$extension", __DIR__ . '/calls.php', (string) $calls, $payload];
    $log = output([...$valgrind, ...$php]);
    return preg_match('/Collected : (\d+)/', $log, $match) === 1
        ? (int) $match[1]
        : throw new \RuntimeException("callgrind has counted nothing: $log");
}
