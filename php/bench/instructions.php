<?php

declare(strict_types=1);

// Counts the processor instructions of one call with valgrind's callgrind. Unlike a time, this
// number has no noise. Fails if a call takes more instructions than instructions.json allows.
//
//   php php/bench/instructions.php EXTENSION [update]
//
// EXTENSION is the shared library. With "update", the script stores the counts for this PHP instead
// of comparing them. It counts two runs with different numbers of calls. Their difference excludes
// the start of PHP.

namespace ZegoBench;

require __DIR__ . '/processes.php';
require __DIR__ . '/payloads.php';
require __DIR__ . '/machine.php';

const FEWER_CALLS = 1000;
const MORE_CALLS = 6000;

/** The stored counts: by PHP, AES mode and payload. */
const STORED = __DIR__ . '/instructions.json';

/** More instructions than this fraction of the stored count are too many. */
const ALLOWED_GROWTH = 0.03;

if ($argc < 2 || $argc > 3 || !is_file($argv[1]) || ($argv[2] ?? 'update') !== 'update') {
    fwrite(STDERR, "usage: php instructions.php EXTENSION [update]\n");
    exit(2);
}
$extension = realpath($argv[1]);
$build = build();
$stored = json_decode(file_get_contents(STORED), true, flags: JSON_THROW_ON_ERROR);

$counts = [];
echo machine(), "\n\n| instructions a call | AES-CBC | AES-GCM |\n|---|--:|--:|\n";
foreach (['empty', 'room'] as $payload) {
    foreach (['cbc', 'gcm'] as $mode) {
        $counts[$mode][$payload] = (int) round(per_call($extension, $mode, $payload));
    }
    $cells = array_map(number_format(...), array_column($counts, $payload));
    printf("| %s | %s |\n", payload_title($payload), implode(' | ', $cells));
}

if ($argc === 3) {
    $stored[$build] = $counts;
    ksort($stored);
    file_put_contents(STORED, json_encode($stored, JSON_PRETTY_PRINT | JSON_THROW_ON_ERROR) . "\n");
    exit(0);
}
if (!isset($stored[$build])) {
    echo "\nNo counts are stored for PHP $build, so nothing is compared.\n";
    exit(0);
}
exit(compare($counts, $stored[$build]) ? 0 : 1);

/** Returns the key of this PHP's counts: everything that changes them for the same source. */
function build(): string
{
    $thread_safety = PHP_ZTS ? 'ZTS' : 'NTS';
    return implode(' ', [
        PHP_MAJOR_VERSION . '.' . PHP_MINOR_VERSION,
        PHP_DEBUG ? "$thread_safety debug" : $thread_safety,
        php_uname('m'),
    ]);
}

/**
 * Prints each count that is too high, and returns whether there is none.
 *
 * @param array<string, array<string, int>> $counts by mode and payload
 * @param array<string, array<string, int>> $stored likewise
 */
function compare(array $counts, array $stored): bool
{
    $good = true;
    foreach ($counts as $mode => $by_payload) {
        foreach ($by_payload as $payload => $count) {
            $growth = $count / $stored[$mode][$payload] - 1;
            if ($growth > ALLOWED_GROWTH) {
                $good = false;
                printf(
                    "\nAES-%s, %s: %s instructions, %.1f %% more than the stored %s.\n",
                    strtoupper($mode),
                    payload_title($payload),
                    number_format($count),
                    100 * $growth,
                    number_format($stored[$mode][$payload]),
                );
            }
        }
    }
    if (!$good) {
        echo "If the change is worth it, `make instructions UPDATE=yes` stores the new counts.\n";
    }
    return $good;
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
