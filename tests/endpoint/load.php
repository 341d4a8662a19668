<?php

/**
 * get_zego_token.php under load: php-fpm with two workers behind nginx, wrk with 32 connections, and in the middle of
 * it a graceful reload and a killed worker. Then the same endpoint on a plain PHP class, for its speed beside.
 *
 *     php tests/endpoint/load.php --extension=target/release/libzego_server_assistant.so --seconds=60
 */

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/src/load.php';

/** What a worker may grow by, in KiB: noise. A leak of 100 bytes a request is more, even in a run of eight seconds. */
const GROWTH_LIMIT = 256;

const WARM_UP = 2;
const MEASUREMENT = 1;

/** @return array{NginxFpm, Site, Site} the server, the endpoint's site, and one where ZEGO_AUTHORIZE takes a second */
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
    Endpoint::claims($request->answer());
    $workers->awaitSuccessors($before);
}

function kill(Workers $workers, SlowRequest $request): void
{
    Process::signal('KILL', $request->worker);
    same(502, $request->answer()->status, 'the status of its own request');
    $workers->awaitSuccessors([$request->worker]);
}

/** Demands that the worker which lived through the second part of the run has not grown. */
function checkMemory(array $before, array $after): void
{
    $survivors = array_intersect_key($before, $after);
    same(1, count($survivors), 'the number of workers that were there all along');
    $pid = array_key_first($survivors);
    echo "        resident memory of a worker: $before[$pid] KiB, at the end $after[$pid] KiB\n";
    check($after[$pid] - $before[$pid] <= GROWTH_LIMIT, 'that is more than ' . GROWTH_LIMIT . ' KiB of growth');
}

/** Demands that wrk saw no failure at all, and nginx none but the killed worker's request. */
function checkFailures(array $result, array $noted): void
{
    printf(
        "        %d requests in %.1f s (%.0f a second), %d failed, %d socket errors; and the killed worker's own\n",
        $result['requests'],
        $result['seconds'],
        $result['requests'] / $result['seconds'],
        $result['status'],
        $result['socket']
    );
    same(0, $result['status'] + $result['socket'], 'the number of failures');
    same(1, count($noted), 'the number of failures that nginx noted');
}

/** Takes turns, so that whatever else the machine does falls on both, and gives medians. */
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
[, $plainSite] = start($workspace, new Runtime('plain PHP class', null), 'plain');
$slow = new Endpoint($server, $slowSite->port);
$workers = new Workers($server->fpm->pid);

$report->case('the endpoint takes the load', static fn () => Wrk::perSecond($site->port, WARM_UP));
$wrk = new Wrk($site->port, $seconds);
usleep($seconds * 250_000);

$request = new SlowRequest($slow, $workspace);
$report->case('a reload under load lets a request finish and replaces the workers', static fn ()
    => reload($server->fpm->pid, $workers, $request));
// Time for the new workers to take what memory they take once.
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
