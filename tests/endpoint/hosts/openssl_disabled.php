<?php

declare(strict_types=1);

namespace EndpointTests;

$fails = static fn (Response $response) => $response
    ->isError(500, -1, 'not configured: PHP\'s extension openssl must be loaded, and its function openssl_encrypt()');

return [['disable_functions' => 'openssl_encrypt'], [
    new Scenario('openssl_encrypt() disabled', [
        'an error' => static fn (Endpoint $endpoint) => $fails($endpoint->form('user_id=ana')),
        'health' => static fn (Endpoint $endpoint) => $fails($endpoint->get('health')),
    ]),
], 'polyfill'];
