<?php

declare(strict_types=1);

namespace EndpointTests;

return [['enable_post_data_reading' => '0'], [
    new Scenario('enable_post_data_reading=0', [
        'a form' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->form('user_id=ana')),
        'JSON' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->json('{"user_id":"ana"}')),
        'multipart' => static function (Endpoint $endpoint): void {
            $wanted = 'PHP\'s setting enable_post_data_reading must be on for multipart bodies';
            $endpoint->multipart(['user_id' => 'ana'])->isError(500, -1, "not configured: $wanted");
            $log = $endpoint->server->phpLog();
            check(str_contains($log, $wanted), 'no reason in the log', $log);
        },
        'a body that is too large' => static function (Endpoint $endpoint): void {
            foreach ([false, true] as $chunked) {
                $response = $endpoint->post(str_repeat('x', 20000), ['Content-Type' => Endpoint::FORM], $chunked);
                $response->isError(413, -1, 'larger than 16384 bytes');
            }
        },
    ]),
]];
