<?php

/**
 * Makes each allocation of PHP's memory fail in turn, as if it exceeded memory_limit, in calls with
 * every outcome.
 *
 * PHP then bails out: it jumps past all frames of the extension. Checks that no memory from
 * malloc() is lost, and that the next call returns a token. Needs the test extension
 * failing_allocations.c, and a malloc() without caches, as run.sh sets it.
 */

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/support/decoding_paths.php';

/** @return int the number of allocations in the call */
function let_each_allocation_fail(callable $call, array $arguments): int
{
    for ($number = 1;; $number++) {
        // PHP forgets a handler that is running when it bails out.
        set_error_handler(handle_deprecation(...));
        try {
            $failed = fails_at($number, $call, $arguments);
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

$mint = [ZegoServerAssistant::class, 'generateToken04'];
$calls = array_map(static fn (array $arguments): array => [$mint, $arguments], paths());
$calls += decoding_paths();
// A first run, because PHP keeps some memory from malloc() for later calls.
foreach ($calls as [$call, $arguments]) {
    let_each_allocation_fail($call, $arguments);
}
$failed = 0;
foreach ($calls as $name => [$call, $arguments]) {
    $before = malloced();
    $allocations = let_each_allocation_fail($call, $arguments);
    $kept = malloced() - $before;
    check($allocations > 0, "$name: no allocation failed");
    check($kept === 0, "$name: $kept bytes were lost in $allocations failed allocations");
    $token = ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, '');
    check($token->code === 0, "$name: the next call returned no token");
    $failed += $allocations;
}
echo count($calls), " paths: each of their $failed allocations failed once, no memory was lost\n";
