<?php

/**
 * Compares the endpoint on the extension with the endpoint on the plain PHP class: on nginx with
 * php-fpm, on Apache with mod_php, and in a long-running worker, with 4, 32 and 256 connections. The
 * two are measured in turns, so that other load affects both. Prints medians as Markdown.
 *
 *     php tests/endpoint/compare.php --extension=target/release/libzego_server_assistant.so --seconds=2
 */

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/src/load.php';

const CONNECTIONS = [4, 32, 256];
const PAIRS = 7;

/** @return array{server: Server, port: int, connection: string, workers: Workers} */
function start(Workspace $workspace, Runtime $runtime, string $class, string $id): array
{
    $server = new $class($workspace, $runtime, $id);
    $site = new Site($workspace->site($id, $runtime), new Scenario('compare', []));
    $server->start([$site]);
    return [
        'server' => $server,
        'port' => $site->port,
        // A worker of Apache waits for its connection, so with keep-alive the others would starve.
        'connection' => $server instanceof Apache ? 'close' : 'keep-alive',
        'workers' => new Workers(match (true) {
            $server instanceof Apache => $server->parent()->pid,
            $server instanceof NginxFpm => $server->fpm->pid,
            $server instanceof WorkerLoop => $server->parent->pid,
        }),
    ];
}

/** @return array{rate: float, p50: float, p99: float} requests a second, and milliseconds */
function measure(array $contender, int $connections, int $seconds): array
{
    $result = (new Wrk($contender['port'], $seconds, $contender['connection'], $connections))->result();
    check($result['status'] + $result['socket'] === 0, 'requests failed in a measurement', json_encode($result));
    return [
        'rate' => $result['requests'] / $result['seconds'],
        'p50' => $result['p50'] / 1000,
        'p99' => $result['p99'] / 1000,
    ];
}

/** @return array{list<array>, list<array>} the measurements of the extension and of the class */
function pairs(array $native, array $plain, int $connections, int $seconds): array
{
    $measured = [[], []];
    for ($pair = 0; $pair < PAIRS; $pair++) {
        $measured[0][] = measure($native, $connections, $seconds);
        $measured[1][] = measure($plain, $connections, $seconds);
    }
    return $measured;
}

function row(array $native, array $plain, int $connections, int $seconds): string
{
    [$first, $second] = pairs($native, $plain, $connections, $seconds);
    $ratios = array_map(static fn (array $a, array $b): float => $a['rate'] / $b['rate'], $first, $second);
    $both = static fn (string $part, string $format): string => sprintf(
        "$format, $format",
        median(array_column($first, $part)),
        median(array_column($second, $part)),
    );
    $cells = [
        $native['server']->name(),
        $connections,
        $both('rate', '%.0f'),
        sprintf('%.2f (%.2f–%.2f)', median($ratios), min($ratios), max($ratios)),
        $both('p50', '%.2f'),
        $both('p99', '%.2f'),
        sprintf('%.1f, %.1f', memory($native), memory($plain)),
    ];
    return '| ' . implode(' | ', $cells) . " |\n";
}

/** Returns the largest resident memory of a worker in MiB. */
function memory(array $contender): float
{
    return max($contender['workers']->memory()) / 1024;
}

$seconds = seconds_option();
$workspace = new Workspace();
$extension = new Runtime('extension', extension_option());
$library = new Runtime('stand-in', null);

echo "Each cell has the extension first, then the plain PHP class. Medians of ", PAIRS, " pairs.\n\n";
echo "| server | connections | requests/s | ratio | p50, ms | p99, ms | MiB a worker |\n";
echo "|---|--:|--:|--:|--:|--:|--:|\n";
foreach ([NginxFpm::class, Apache::class, WorkerLoop::class] as $number => $class) {
    $native = start($workspace, $extension, $class, "native$number");
    $plain = start($workspace, $library, $class, "plain$number");
    foreach (CONNECTIONS as $connections) {
        echo row($native, $plain, $connections, $seconds);
    }
    $native['server']->stop();
    $plain['server']->stop();
}
