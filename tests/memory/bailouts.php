<?php

/**
 * Makes each allocation of PHP's memory fail in turn, as if it exceeded memory_limit, in calls with
 * every outcome.
 *
 * PHP then bails out: it jumps past all frames of the extension. Checks that no memory from
 * malloc() is lost, and that the next call returns a token. Needs the test extension
 * failing_allocations.c.
 */

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/support/paths.php';

/** @return int the number of allocations in the call */
function let_each_allocation_fail(array $arguments): int
{
    $mint = [ZegoServerAssistant::class, 'generateToken04'];
    for ($number = 1; ; $number++) {
        // PHP forgets a handler that is running when it bails out.
        set_error_handler(handle_deprecation(...));
        try {
            $failed = fails_at($number, $mint, $arguments);
        } catch (Throwable) {
            $failed = false;
        }
        if (!$failed) {
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

// A first run, because PHP keeps some memory from malloc() for later calls.
array_map(let_each_allocation_fail(...), paths());
$failed = 0;
foreach (paths() as $name => $arguments) {
    $before = malloced();
    $allocations = let_each_allocation_fail($arguments);
    $kept = malloced() - $before;
    check($allocations > 1, "$name: no allocation failed");
    check($kept === 0, "$name: $kept bytes were lost in $allocations failed allocations");
    $token = ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '');
    check($token->code === 0, "$name: the next call returned no token");
    $failed += $allocations;
}
echo count(paths()), " paths: each of their $failed allocations failed once, no memory was lost\n";
