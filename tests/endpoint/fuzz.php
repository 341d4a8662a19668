<?php

/**
 * Fuzzes get_zego_token.php on php -S. Each random request must get the documented response.
 *
 *     php tests/endpoint/fuzz.php --extension=target/release/libzego_server_assistant.so --seconds=600 [--seed=1]
 */

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/src/load.php';
require __DIR__ . '/../support/mutated.php';

/**
 * Checks that the endpoint logged nothing but PHP's warnings about too many or too deeply nested
 * fields.
 */
function check_log(Server $server): void
{
    foreach (explode("\n", $server->phpLog()) as $line) {
        $silent = !str_contains($line, 'get_zego_token') || str_contains($line, 'parse_str(): Input variable');
        check($silent, 'the endpoint logged a message', $line);
    }
}

$seconds = seconds_option();
$seed = (int) (option('seed') ?? random_int(0, 2 ** 31));
mt_srand($seed);
$workspace = new Workspace();
$runtime = new Runtime('extension', extension_option());
$server = new BuiltIn($workspace, $runtime, 'fuzz');
$site = new Site($workspace->site('fuzz', $runtime), new Scenario('fuzz', [], Expected::PARAMETERS));
$server->start([$site]);
$endpoint = new Endpoint($server, $site->port);
$corpus = array_map(
    static fn (string $file): Request => Request::fromText(file_get_contents($file)),
    glob(__DIR__ . '/corpus/*.http')
);
$random = new RandomRequests($corpus);

$started = microtime(true);
$executions = 0;
$problem = null;
while ($problem === null && microtime(true) - $started < $seconds) {
    $request = $corpus[$executions] ?? $random->next();
    $executions++;
    try {
        Expected::check($request, $endpoint->request($request));
        $executions % 1000 === 0 && check_log($server);
    } catch (Failure | \UnexpectedValueException $failure) {
        $problem = $failure->getMessage();
    }
}

$perSecond = $executions / (microtime(true) - $started);
printf("endpoint: %d executions, %.0f a second, %d findings\n", $executions, $perSecond, $problem === null ? 0 : 1);
if ($problem !== null) {
    $root = realpath(__DIR__ . '/../..');
    $file = 'target/fuzz/findings/endpoint-' . sha1($request->text()) . '.http';
    is_dir("$root/" . dirname($file)) || mkdir("$root/" . dirname($file), 0777, true);
    file_put_contents("$root/$file", $request->text());
    echo "$problem\nInput of execution $executions with --seed=$seed, written to $file\n";
    exit(1);
}
