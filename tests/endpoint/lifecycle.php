<?php

/**
 * Tests the extension through the life of a server: requests that run out of memory while minting,
 * workers forked from a master that has minted, ten reloads of php-fpm and ten graceful restarts of
 * Apache under load.
 *
 *     php tests/endpoint/lifecycle.php --extension=target/release/libzego_server_assistant.so
 */

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/src/load.php';

const CYCLES = 10;

/** Growth of a process in KiB that counts as noise. */
const GROWTH_LIMIT = 256;

/**
 * @return array{Site, Site} the endpoint's site, and one whose ZEGO_AUTHORIZE file takes a second
 */
function start(Server $server, Workspace $workspace): array
{
    $site = new Site($workspace->site($server->id, $server->runtime), new Scenario('site', []));
    $slowSite = new Site($workspace->site("$server->id-slow", $server->runtime), SlowRequest::scenario($workspace));
    $server->start([$site, $slowSite]);
    return [$site, $slowSite];
}

/**
 * Checks that exceeding memory_limit while minting is PHP's fatal error (at once, or after the
 * method has returned, as in PHP 8.2.36), that the workers continue, and that they free all of
 * their memory.
 */
function exhaustMemory(NginxFpm $server, Endpoint $endpoint): void
{
    $reports = new WorkerReports($endpoint);
    $workers = new Workers($server->fpm->pid);
    exhaustEachFilling($endpoint);
    $memory = $reports->memory(NginxFpm::WORKERS);
    $heaps = $workers->heaps();
    for ($times = 0; $times < 10; $times++) {
        exhaustEachFilling($endpoint);
    }
    same($memory, $reports->memory(NginxFpm::WORKERS), "the workers' memory at the beginning of a request");
    foreach ($workers->heaps() as $pid => $kib) {
        echo "        heap of a worker, in KiB: $heaps[$pid], after running out of memory some 200 times $kib\n";
        check($kib - $heaps[$pid] <= GROWTH_LIMIT, 'that is more than ' . GROWTH_LIMIT . ' KiB of growth');
    }
}

function exhaustEachFilling(Endpoint $endpoint): void
{
    for ($filling = 0; $filling < 40; $filling++) {
        $response = $endpoint->page("/exhaust.php?filling=$filling");
        $error = 'Allowed memory size of 8388608 bytes exhausted';
        check(str_contains($response->body, $error), 'no fatal error', $response->body);
    }
}

/** Checks that the master, which mints while preloading, and the workers never use the same IV. */
function mintInMaster(Workspace $workspace, string $extension): void
{
    // The unprivileged master can read this folder.
    copy($extension, "$workspace->folder/extension.so");
    $runtime = new Runtime('extension', "$workspace->folder/extension.so", [
        'opcache.preload' => "$workspace->folder/preload/mints.php",
    ]);
    $server = new UnprivilegedFpm($workspace, $runtime, 'preloading');
    [$site] = start($server, $workspace);
    $minted = json_decode(file_get_contents("$workspace->folder/uploads/minted.json"), true);
    same($server->fpm->pid, $minted['pid'], 'the process that preloaded');
    $reports = new WorkerReports(new Endpoint($server, $site->port));
    $reports->add($minted['tokens']);
    $reports->memory(NginxFpm::WORKERS);
    $server->stop();
}

/**
 * Sends the signal ten times under load, each time during a request that takes a second. Checks
 * that no request fails, that the extension works in the new workers, and that the master does not
 * grow.
 *
 * @param \Closure(): SlowRequest $begin
 * @param int $workers number of new workers to wait for
 */
function cycle(Process $master, string $signal, Wrk $wrk, WorkerReports $reports, \Closure $begin, int $workers): void
{
    $pool = new Workers($master->pid);
    for ($cycle = 1; $cycle <= CYCLES; $cycle++) {
        $before = $pool->pids();
        $request = $begin();
        Process::signal($signal, $master->pid);
        Endpoint::claims($request->response());
        $pool->awaitSuccessors($before, $workers);
        $reports->check();
        $resident[$cycle] = Workers::residentMemory($master->pid);
    }
    $wrk->stop();
    ['requests' => $requests, 'status' => $failed, 'socket' => $errors] = $wrk->result();
    echo "        $requests requests, $failed failed, $errors socket errors\n";
    echo '        resident memory of the master after each cycle, in KiB: ', implode(' ', $resident), "\n";
    same(0, $failed + $errors, 'the number of requests that failed');
    $half = intdiv(CYCLES, 2);
    $growth = median(array_slice($resident, $half)) - median(array_slice($resident, 0, $half));
    check($growth <= GROWTH_LIMIT, 'the master grew');
}

$extension = extension_option();
$workspace = new Workspace();
$runtime = new Runtime('extension', $extension);
$report = new Report();

$fpm = new NginxFpm($workspace, $runtime, 'fpm');
[$site, $slowSite] = start($fpm, $workspace);
$endpoint = new Endpoint($fpm, $site->port);
$begin = static fn () => new SlowRequest(new Endpoint($fpm, $slowSite->port), $workspace);
$report->case('php-fpm: a worker that runs out of memory while minting continues', static fn ()
    => exhaustMemory($fpm, $endpoint));
$report->case('php-fpm: ten reloads under load', static fn ()
    => cycle($fpm->fpm, 'USR2', new Wrk($site->port, 600), new WorkerReports($endpoint), $begin, NginxFpm::WORKERS));
$report->case('php-fpm: no two workers use the same IV, nor does the master that has minted', static fn ()
    => mintInMaster($workspace, $extension));

$apache = new Apache($workspace, $runtime, 'apache');
[$site, $slowSite] = start($apache, $workspace);
$endpoint = new Endpoint($apache, $site->port);
$begin = static fn () => new SlowRequest(new Endpoint($apache, $slowSite->port), $workspace);
// Without keep-alive, because a graceful restart closes idle connections even if a client is about
// to use one.
$report->case('Apache: ten graceful restarts under load', static fn ()
    => cycle($apache->parent(), 'USR1', new Wrk($site->port, 600, 'close'), new WorkerReports($endpoint), $begin, 1));

if ($report->failures() > 0) {
    $report->logs($fpm);
    $report->logs($apache);
}
exit($report->finish());
