<?php

declare(strict_types=1);

namespace EndpointTests;

return [['variables_order' => 'GPC'], [
    new Scenario('variables_order=GPC', [
        'the log and the response name the setting' => static function (Endpoint $endpoint): void {
            foreach ([$endpoint->form('user_id=ana'), $endpoint->get('userID=ana')] as $response) {
                $response->isError(500, -1, 'not configured: PHP\'s setting variables_order must contain S');
            }
            $log = $endpoint->server->phpLog();
            check(str_contains($log, 'variables_order must contain S'), 'no reason in the log', $log);
        },
    ]),
]];
