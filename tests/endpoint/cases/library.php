<?php

declare(strict_types=1);

namespace EndpointTests;

$found = ['is found' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->form('user_id=ana'))];
$missing = ['is not found' => static fn (Endpoint $endpoint) => $endpoint->form('user_id=ana')->isError(
    500,
    -1,
    'not configured: ',
    'zego_server_assistant extension',
    'zego_server_assistant.php',
    'vendor/autoload.php'
)];
$line = 'get_zego_token: ZEGO\'s own library mints the tokens';
$lines = static function (Endpoint $endpoint, int $requests) use ($line): int {
    $logged = strlen($endpoint->server->phpLog());
    for ($request = 0; $request < $requests; $request++) {
        same('zego', $endpoint->get('health')->json(200)['minter'], 'the minter');
    }
    return substr_count(substr($endpoint->server->phpLog(), $logged), $line);
};
$polyfill = file_get_contents(__DIR__ . '/../../../php/polyfill/zego_server_assistant.php');

return [
    new Scenario('library beside the endpoint', $found, library: '.', onlyStandIn: true),
    new Scenario('library one folder above', $found, library: '..', onlyStandIn: true),
    new Scenario('library two folders above', $found, library: '../..', onlyStandIn: true),
    new Scenario('library too far above', $missing, library: '../../..', onlyStandIn: true),
    new Scenario('library in the log', [
        'each health' => static function (Endpoint $endpoint) use ($lines): void {
            same(3, $lines($endpoint, 3), 'the lines of three requests for health');
        },
    ], onlyStandIn: true),
    new Scenario('package of the polyfill', [
        'is found' => static function (Endpoint $endpoint) use ($line): void {
            $logged = strlen($endpoint->server->phpLog());
            Endpoint::claims($endpoint->form('user_id=ana'));
            same('polyfill', $endpoint->get('health')->json(200)['minter'], 'the minter');
            check(!str_contains(substr($endpoint->server->phpLog(), $logged), $line), 'logged as ZEGO\'s library');
        },
    ], onlyStandIn: true, files: [
        'vendor/autoload.php' => "<?php require __DIR__ . '/polyfill/zego_server_assistant.php';",
        'vendor/polyfill/zego_server_assistant.php' => $polyfill,
    ]),
    new Scenario('a minter as a page', [
        'prints nothing' => static function (Endpoint $endpoint): void {
            if ($endpoint->server->runtime->name !== 'stand-in') {
                $response = $endpoint->page('/zego_server_assistant.php');
                same([200, ''], [$response->status, $response->body], 'the response');
            }
        },
    ]),
];
