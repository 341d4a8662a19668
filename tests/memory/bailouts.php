<?php

/**
 * Lets each allocation of PHP's memory in turn fail in calls of every outcome, as over memory_limit. That jumps over all
 * frames of the extension, at every point where it calls into Zend: nothing that it has from malloc() may be lost by
 * that, and the next call must get its token. Needs the extension that failing_allocations.c is.
 */

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/support/paths.php';

/** @return int how many allocations the call has */
function let_each_allocation_fail(array $arguments): int
{
    for ($number = 1; ; $number++) {
        // A handler that was running when an allocation failed is not PHP's handler any more.
        set_error_handler(handle_deprecation(...));
        try {
            $goesOn = fails_at($number, [ZegoServerAssistant::class, 'generateToken04'], $arguments);
        } catch (Throwable) {
            $goesOn = false;
        }
        if (!$goesOn) {
            return $number - 1;
        }
    }
}

function check(bool $holds, string $problem): void
{
    if (!$holds) {
        fwrite(STDERR, "$problem\n");
        exit(1);
    }
}

// What PHP takes from malloc() once is taken by a first turn.
array_map(let_each_allocation_fail(...), paths());
$failed = 0;
foreach (paths() as $name => $arguments) {
    $before = malloced();
    $allocations = let_each_allocation_fail($arguments);
    $kept = malloced() - $before;
    check($allocations > 1, "$name: no allocation failed");
    check($kept === 0, "$name: $kept bytes from malloc() are kept after $allocations failed allocations");
    check(ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '')->code === 0, "$name: the next call gets no token");
    $failed += $allocations;
}
echo count(paths()), " paths, each of their $failed allocations failed once: nothing from malloc() was kept\n";
