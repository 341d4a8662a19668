<?php

/**
 * A million calls of every outcome: neither PHP's memory nor the process grows.
 */

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/support/paths.php';

const CALLS = 1_000_000;

/** What the process may grow by, in KiB. A byte for every tenth call is about as much. */
const GROWTH_LIMIT = 96;

function make_calls(int $count): void
{
    $paths = array_values(paths());
    for ($number = 0; $number < $count; $number++) {
        try {
            ZegoServerAssistant::generateToken04(...$paths[$number % count($paths)]);
        } catch (Throwable) {
            // Half of the paths end like this.
        }
    }
}

function resident_kib(): int
{
    preg_match('/^Rss: +(\d+) kB/m', file_get_contents('/proc/self/smaps_rollup'), $match);
    return (int) $match[1];
}

set_error_handler(handle_deprecation(...));
// What is taken once: by the calls, and by the measuring.
make_calls(CALLS / 10);
resident_kib();

[$memory, $resident] = [memory_get_usage(), resident_kib()];
make_calls(CALLS);
[$leaked, $grown] = [memory_get_usage() - $memory, resident_kib() - $resident];

printf("%d calls: PHP's memory grew by %d bytes, the process by %d of %d KiB\n", CALLS, $leaked, $grown, $resident);
exit($leaked === 0 && $grown <= GROWTH_LIMIT ? 0 : 1);
