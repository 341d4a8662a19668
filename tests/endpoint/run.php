<?php

/**
 * Tests get_zego_token.php over HTTP on php -S, nginx with php-fpm and Apache with mod_php. Each
 * server runs with the extension, with its polyfill, and with the stand-in, a plain PHP class with
 * ZEGO's interface.
 *
 *     php tests/endpoint/run.php --extension=target/release/libzego_server_assistant.so
 *
 * Prints a line for each case, then the counts. All servers listen on 127.0.0.1 and end with the
 * script.
 */

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/src/load.php';

/** @return list<Scenario> */
function scenarios(Workspace $workspace): array
{
    $scenarios = [];
    foreach (glob(__DIR__ . '/cases/*.php') as $file) {
        // In a function, so that the files do not share variables.
        $loaded = (static fn () => require $file)();
        array_push($scenarios, ...($loaded instanceof \Closure ? $loaded("$workspace->folder/authorize") : $loaded));
    }
    return $scenarios;
}

/**
 * @param list<Scenario> $scenarios
 * @return list<Site>
 */
function sites(Server $server, Workspace $workspace, array $scenarios): array
{
    $sites = [];
    foreach ($scenarios as $number => $scenario) {
        $meaningful = ($scenario->builtIn || !$server instanceof BuiltIn)
            && (!$scenario->onlyStandIn || $server->runtime->name === 'stand-in');
        if ($meaningful) {
            $root = $workspace->site("$server->id-$number", $server->runtime, $scenario->library, $scenario->files);
            $sites[] = new Site($root, $scenario);
        }
    }
    return $sites;
}

/** @param list<Site> $sites */
function test(Server $server, array $sites, Report $report): void
{
    $failures = $report->failures();
    $label = "{$server->name()}, {$server->runtime->name}";
    $started = $report->case("$label: starts", static fn () => $server->start($sites));
    foreach ($started ? $sites : [] as $site) {
        $endpoint = new Endpoint($server, $site->port);
        foreach ($site->scenario->cases as $name => $case) {
            $report->case("$label: {$site->scenario->name}: $name", static fn () => $case($endpoint));
        }
    }
    $report->case("$label: the secret is in no log", static fn () => checkLogs($server));
    if ($report->failures() > $failures) {
        $report->logs($server);
    }
    $server->stop();
}

function checkLogs(Server $server): void
{
    foreach ($server->logs() as $name => $text) {
        check(!str_contains($text, SECRET_START), "the secret is in the log of $name", $text);
    }
}

/**
 * Returns the hosts that are unlike most: each file has settings for php.ini, scenarios, and the name
 * of the runtime if it is not the extension.
 *
 * @return array<string, array{Runtime, list<Scenario>}> by name
 */
function hosts(Workspace $workspace, string $extension): array
{
    $hosts = [];
    foreach (glob(__DIR__ . '/hosts/*.php') as $file) {
        $loaded = (static fn () => require $file)();
        [$settings, $scenarios, $runtime] = ($loaded instanceof \Closure ? $loaded($workspace->folder) : $loaded)
            + [2 => 'extension'];
        $runtime = new Runtime($runtime, $runtime === 'extension' ? $extension : null, $settings);
        $hosts[basename($file, '.php')] = [$runtime, $scenarios];
    }
    return $hosts;
}

$extension = extension_option();
$runtimes = [new Runtime('extension', $extension), new Runtime('polyfill', null), new Runtime('stand-in', null)];
$workspace = new Workspace();
$scenarios = scenarios($workspace);
$report = new Report();
foreach ([BuiltIn::class, NginxFpm::class, Apache::class] as $kind => $class) {
    foreach ($runtimes as $variant => $runtime) {
        $server = new $class($workspace, $runtime, "$kind$variant");
        test($server, sites($server, $workspace, $scenarios), $report);
        // Otherwise the logs that the cases read are not those of PHP.
        $report->case("{$server->name()}, $runtime->name: PHP has logged", static fn ()
            => check($server->phpLog() !== '', 'PHP has logged nothing'));
    }
    foreach (hosts($workspace, $extension) as $name => [$runtime, $hostScenarios]) {
        $server = new $class($workspace, $runtime, "$kind-$name");
        test($server, sites($server, $workspace, $hostScenarios), $report);
    }
}
exit($report->finish());
