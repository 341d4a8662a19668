<?php

/**
 * A site that switches from ZEGO's Composer library to the extension and back, under requests: php-fpm behind nginx, one
 * line in php.ini more and then less, a reload after each. Nothing of the site is touched.
 *
 *     php tests/endpoint/switch.php --extension=target/release/libzego_server_assistant.so
 */

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/src/load.php';

const SECONDS = 12;

function reload(NginxFpm $server, Runtime $runtime): void
{
    $workers = new Workers($server->fpm->pid);
    $before = $workers->pids();
    $server->configure($runtime);
    Process::signal('USR2', $server->fpm->pid);
    $workers->awaitSuccessors($before);
}

/** Demands that the endpoint, and a page that includes the library by path, answer with these classes. */
function checkClasses(Endpoint $endpoint, bool $native): void
{
    Endpoint::claims($endpoint->form('user_id=ana'));
    same($native, json_decode($endpoint->page('/probe.php')->body, true)['native'], 'native');
    same(['code' => 0, 'native' => $native], json_decode($endpoint->page('/by_path.php')->body, true), 'by path');
}

function filesOf(Site $site): string
{
    return exec('cd ' . escapeshellarg($site->root) . ' && find . -type f | sort | xargs sha256sum | sha256sum');
}

$library = new Runtime('plain PHP class', null);
$extension = new Runtime('extension', extension_option());
$report = new Report();
$workspace = new Workspace();
$site = new Site($workspace->site('switch', $library), new Scenario('switch', []));
$server = new NginxFpm($workspace, $library, 'switch');
$server->start([$site]);
$endpoint = new Endpoint($server, $site->port);
$files = filesOf($site);

$report->case('before, the library answers', static fn () => checkClasses($endpoint, false));
$wrk = new Wrk($site->port, SECONDS);
usleep(500_000);
$report->case('a line in php.ini and a reload, and the extension answers', static function () use (
    $server,
    $extension,
    $endpoint
): void {
    reload($server, $extension);
    checkClasses($endpoint, true);
});
$report->case('the line away and a reload, and the library answers again', static function () use (
    $server,
    $library,
    $endpoint
): void {
    reload($server, $library);
    checkClasses($endpoint, false);
});
$result = $wrk->result();
echo "        {$result['requests']} requests while it was switched over and back\n";
$report->case('no request fails in between', static function () use ($result, $server): void {
    same(0, $result['status'] + $result['socket'], 'the number of failures');
    same([], $server->failures(), 'the failures that nginx noted');
    check($result['requests'] > 100, 'there were hardly any requests', json_encode($result));
});
$report->case('the site is what it was', static fn () => same($files, filesOf($site), 'its files'));
$report->case('PHP has logged nothing', static fn () => same('', $server->phpLog(), 'the log'));
if ($report->failures() > 0) {
    $report->logs($server);
}
exit($report->finish());
