<?php

/**
 * Makes a million calls with every outcome, and checks that neither PHP's memory nor the process
 * grows.
 */

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/support/paths.php';

const CALLS = 1_000_000;

/** Allowed growth of the process in KiB. A byte lost in every tenth call is just above it. */
const GROWTH_LIMIT = 96;

function make_calls(int $count): void
{
    $paths = array_values(paths());
    for ($number = 0; $number < $count; $number++) {
        try {
            ZegoServerAssistant::generateToken04(...$paths[$number % count($paths)]);
        } catch (Throwable) {
            // Half of the paths throw.
        }
    }
}

/** Returns the resident memory of this process in KiB. */
function resident_kib(): int
{
    preg_match('/^Rss: +(\d+) kB/m', file_get_contents('/proc/self/smaps_rollup'), $match);
    return (int) $match[1];
}

set_error_handler(handle_deprecation(...));
// Allocations that happen only once, in the calls and in the measurement.
make_calls(CALLS / 10);
resident_kib();

[$memory, $resident] = [memory_get_usage(), resident_kib()];
make_calls(CALLS);
[$leaked, $grown] = [memory_get_usage() - $memory, resident_kib() - $resident];

printf(
    "%d calls: PHP's memory grew by %d bytes, the process by %d KiB from %d KiB\n",
    CALLS,
    $leaked,
    $grown,
    $resident,
);
exit($leaked === 0 && $grown <= GROWTH_LIMIT ? 0 : 1);
