<?php

declare(strict_types=1);

// Measures one contender with one payload. Each measurement has its own process.
//
//   php OPTIONS measure.php PAYLOAD MODE [FOLDER]
//
// MODE is cbc or gcm, for the floor. FOLDER is the folder of the PHP classes, if they are not native.
// Prints JSON: the times in ns,
// and facts by which measurements.php checks that this is the right contender.

namespace ZegoBench;

use ZEGO\ZegoServerAssistant;

require __DIR__ . '/loop.php';
require __DIR__ . '/payloads.php';

/** Duration of the measured batch, in ns. */
const BATCH_NS = 40_000_000;

[$payload, $mode, $folder] = [payload($argv[1]), $argv[2], $argv[3] ?? ''];
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
    'mode' => mode_of((string) $result->token),
    'ns' => [
        'call' => ns_per_run(timed(static fn (int $calls) => mint($calls, $arguments))),
        'turn' => ns_per_run(timed(turn(...))),
        'aes' => function_exists('floor_aes_ns')
            ? ns_per_run(aes_of($mode, plaintext_length($payload)))
            : 0.0,
    ],
], JSON_THROW_ON_ERROR);

/**
 * Returns the nanoseconds of one run. Runs growing batches first, to find the size of a batch that
 * takes BATCH_NS. This also warms up the JIT.
 */
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

/** Returns a function that runs the loop and returns its nanoseconds. */
function timed(callable $loop): callable
{
    return static function (int $runs) use ($loop): int {
        $start = hrtime(true);
        $loop($runs);
        return hrtime(true) - $start;
    };
}

function aes_of(string $mode, int $plaintextLength): callable
{
    return static fn (int $runs): int => floor_aes_ns($mode, $plaintextLength, $runs);
}

/** Returns the mode of a token, which the length of its IV shows. */
function mode_of(string $token): string
{
    return substr(base64_decode(substr($token, 2)), 8, 2) === "\0\x0c" ? 'gcm' : 'cbc';
}
