<?php

/**
 * Switches a site on nginx and php-fpm from ZEGO's Composer library to the extension and back under
 * load: adds a line to php.ini, reloads, removes the line, reloads. The site's files do not change.
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

/**
 * Checks that the endpoint, and a page that includes the library by path, use native classes or
 * not.
 */
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

$library = new Runtime('stand-in', null);
$extension = new Runtime('extension', extension_option());
$report = new Report();
$workspace = new Workspace();
$site = new Site($workspace->site('switch', $library), new Scenario('switch', []));
$server = new NginxFpm($workspace, $library, 'switch');
$server->start([$site]);
$endpoint = new Endpoint($server, $site->port);
$files = filesOf($site);

$report->case('the site uses the library at first', static fn () => checkClasses($endpoint, false));
$wrk = new Wrk($site->port, SECONDS);
usleep(500_000);
$report->case('the site uses the extension after a line in php.ini and a reload', static function () use (
    $server,
    $extension,
    $endpoint
): void {
    reload($server, $extension);
    checkClasses($endpoint, true);
});
$report->case('the site uses the library again without the line and after a reload', static function () use (
    $server,
    $library,
    $endpoint
): void {
    reload($server, $library);
    checkClasses($endpoint, false);
});
$result = $wrk->result();
echo "        {$result['requests']} requests during both switches\n";
$report->case('no request fails during the switches', static function () use ($result, $server): void {
    same(0, $result['status'] + $result['socket'], 'the number of failures');
    same([], $server->failures(), 'the failures that nginx noted');
    check($result['requests'] > 100, 'there were hardly any requests', json_encode($result));
});
$report->case('the site\'s files have not changed', static fn () => same($files, filesOf($site), 'its files'));
$report->case('the log says with some tokens that ZEGO\'s library mints, and nothing else', static function () use (
    $server,
    $result
): void {
    $lines = explode("\n", rtrim($server->phpLog()));
    $isOther = static fn (string $line): bool => !str_contains($line, 'get_zego_token: ZEGO\'s own library mints');
    same([], array_filter($lines, $isOther), 'the other lines');
    echo "        {$result['requests']} requests, ", count($lines), " lines\n";
    // About one in a hundred of the requests that the library answered, which are some two thirds.
    $isFew = count($lines) < $result['requests'] / 20;
    check(count($lines) > 3 && $isFew, 'the number of lines is not as documented', implode("\n", $lines));
});
if ($report->failures() > 0) {
    $report->logs($server);
}
exit($report->finish());
