<?php

declare(strict_types=1);

// Measures one contender with one payload, in the process it has to itself:
//   php OPTIONS measure.php PAYLOAD [FOLDER]
// FOLDER is where the classes are, if they are not native. Prints JSON: what was measured, in ns, and
// what shows that it was the contender that is meant.

namespace ZegoBench;

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/loop.php';
require __DIR__ . '/payloads.php';

/** How long the loop runs that counts. */
const BATCH_NS = 60_000_000;

[$payload, $folder] = [payload($argv[1]), $argv[2] ?? ''];
if ($folder !== '') {
    spl_autoload_register(static function (string $class) use ($folder): void {
        require $folder . '/' . substr($class, strlen('ZEGO\\')) . '.php';
    });
}
$arguments = arguments($payload);
$result = ZegoServerAssistant::generateToken04(...$arguments);
echo json_encode([
    'native' => (new \ReflectionClass(ZegoServerAssistant::class))->isInternal(),
    'jit' => function_exists('opcache_get_status') && opcache_get_status(false)['jit']['on'],
    'token' => $result->token,
    'ns' => [
        'call' => ns_per_run(timed(static fn (int $calls) => mint($calls, $arguments))),
        'turn' => ns_per_run(timed(turn(...))),
        'aes' => function_exists('floor_aes_ns') ? ns_per_run(aes_of(plaintext_length($payload))) : 0.0,
    ],
], JSON_THROW_ON_ERROR);

/** Runs batches that grow until they tell how many runs a full one has, which also warms up the JIT. */
function ns_per_run(callable $nsOfRuns): float
{
    $runs = 16;
    do {
        $runs *= 2;
        $ns = $nsOfRuns($runs);
    } while ($ns < BATCH_NS / 10);
    $runs = intdiv($runs * BATCH_NS, $ns);
    return $nsOfRuns($runs) / $runs;
}

function timed(callable $loop): callable
{
    return static function (int $runs) use ($loop): int {
        $start = hrtime(true);
        $loop($runs);
        return hrtime(true) - $start;
    };
}

function aes_of(int $plaintextLength): callable
{
    return static fn (int $runs): int => floor_aes_ns($plaintextLength, $runs);
}
