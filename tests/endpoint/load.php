<?php

/**
 * Tests get_zego_token.php under load: nginx, php-fpm with two workers, and wrk with 32
 * connections. Under load it reloads php-fpm gracefully and kills a worker. Then it compares the
 * speed with that of the plain PHP class.
 *
 *     php tests/endpoint/load.php --extension=target/release/libzego_server_assistant.so --seconds=60
 */

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/src/load.php';

/**
 * Growth of a worker in KiB that counts as noise. A leak of 100 bytes per request exceeds it in
 * eight seconds.
 */
const GROWTH_LIMIT = 256;

const WARM_UP = 2;
const MEASUREMENT = 1;

/**
 * @return array{NginxFpm, Site, Site} the server, the endpoint's site, and one whose ZEGO_AUTHORIZE
 * file takes a second
 */
function start(Workspace $workspace, Runtime $runtime, string $id): array
{
    $server = new NginxFpm($workspace, $runtime, $id);
    $site = new Site($workspace->site($id, $runtime), new Scenario('load', []));
    $slowSite = new Site($workspace->site("$id-slow", $runtime), SlowRequest::scenario($workspace));
    $server->start([$site, $slowSite]);
    return [$server, $site, $slowSite];
}

function reload(int $master, Workers $workers, SlowRequest $request): void
{
    $before = $workers->pids();
    Process::signal('USR2', $master);
    Endpoint::claims($request->response());
    $workers->awaitSuccessors($before);
}

function kill(Workers $workers, SlowRequest $request): void
{
    Process::signal('KILL', $request->worker);
    $request->response()->isError(502, -1, 'the server failed');
    $workers->awaitSuccessors([$request->worker]);
}

/** Checks that the worker that survived the second part of the run has not grown. */
function checkMemory(array $before, array $after): void
{
    $survivors = array_intersect_key($before, $after);
    same(1, count($survivors), 'the number of workers that survived');
    $pid = array_key_first($survivors);
    echo "        resident memory of a worker: $before[$pid] KiB, at the end $after[$pid] KiB\n";
    check($after[$pid] - $before[$pid] <= GROWTH_LIMIT, 'that is more than ' . GROWTH_LIMIT . ' KiB of growth');
}

/** Checks that wrk saw no failure, and nginx only that of the killed worker's request. */
function checkFailures(array $result, array $noted): void
{
    printf(
        "        %d requests in %.1f s (%.0f a second), %d failed, %d socket errors, besides the killed worker's\n",
        $result['requests'],
        $result['seconds'],
        $result['requests'] / $result['seconds'],
        $result['status'],
        $result['socket']
    );
    same(0, $result['status'] + $result['socket'], 'the number of failures');
    same(1, count($noted), 'the number of failures that nginx noted');
}

/** Measures both in turns, so that other load affects both, and prints medians. */
function compare(int $port, int $plainPort, int $pairs): void
{
    $native = $plain = $ratios = [];
    for ($pair = 0; $pair < $pairs; $pair++) {
        $native[] = Wrk::perSecond($port, MEASUREMENT);
        $plain[] = Wrk::perSecond($plainPort, MEASUREMENT);
        $ratios[] = $native[$pair] / $plain[$pair];
    }
    printf(
        "        requests a second: %.0f with the extension, %.0f with the plain PHP class; ratio %.2f (%.2f..%.2f)\n",
        median($native),
        median($plain),
        median($ratios),
        min($ratios),
        max($ratios)
    );
}

$seconds = seconds_option();
$workspace = new Workspace();
$report = new Report();
[$server, $site, $slowSite] = start($workspace, new Runtime('extension', extension_option()), 'native');
[, $plainSite] = start($workspace, new Runtime('stand-in', null), 'plain');
$slow = new Endpoint($server, $slowSite->port);
$workers = new Workers($server->fpm->pid);

$report->case('the endpoint handles the load', static fn () => Wrk::perSecond($site->port, WARM_UP));
$wrk = new Wrk($site->port, $seconds);
usleep($seconds * 250_000);

$request = new SlowRequest($slow, $workspace);
$report->case('a reload under load lets a request finish and replaces the workers', static fn ()
    => reload($server->fpm->pid, $workers, $request));
// Give the new workers time to allocate their initial memory.
usleep(1_000_000);

$memory = $workers->memory();
$request = new SlowRequest($slow, $workspace);
$report->case('a worker killed under load loses its own request and is replaced', static fn ()
    => kill($workers, $request));
$result = $wrk->result();

$report->case('no other request fails', static fn () => checkFailures($result, $server->failures()));
$report->case('a worker does not grow', static fn () => checkMemory($memory, $workers->memory()));
$report->case('both runtimes are measured', static fn ()
    => compare($site->port, $plainSite->port, $seconds < 30 ? 3 : 15));
if ($report->failures() > 0) {
    $report->logs($server);
}
exit($report->finish());
