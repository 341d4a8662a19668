<?php

declare(strict_types=1);

namespace EndpointTests;

$found = ['is found' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->form('user_id=ana'))];
$missing = ['is not found' => static fn (Endpoint $endpoint) => $endpoint->form('user_id=ana')
    ->isError(500, -1, 'not configured: ', 'zego_server_assistant', 'vendor/autoload.php')];

return [
    new Scenario('library beside the endpoint', $found, library: '.', native: false),
    new Scenario('library one folder above', $found, library: '..', native: false),
    new Scenario('library two folders above', $found, library: '../..', native: false),
    new Scenario('library too far above', $missing, library: '../../..', native: false),
];
