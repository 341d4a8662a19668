<?php

declare(strict_types=1);

namespace EndpointTests;

return [['disable_functions' => 'ini_set,ini_get,error_log,set_time_limit,exec'], [
    new Scenario('ini_set(), ini_get() and error_log() disabled', [
        'a token' => static function (Endpoint $endpoint): void {
            Endpoint::claims($endpoint->form('user_id=ana'));
            Endpoint::claims($endpoint->multipart(['user_id' => 'ana']));
        },
        'an error' => static fn (Endpoint $endpoint) => $endpoint->form('')->isError(400, 3, 'user_id is required'),
    ]),
    new Scenario('ini_set() disabled, ZEGO_AES_MODE', [
        'an error' => static fn (Endpoint $endpoint) => $endpoint
            ->form('user_id=ana')->isError(500, -1, 'not configured: ZEGO_AES_MODE needs an extension'),
    ], ['ZEGO_AES_MODE' => 'cbc']),
]];
