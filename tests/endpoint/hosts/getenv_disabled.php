<?php

declare(strict_types=1);

namespace EndpointTests;

return [['disable_functions' => 'getenv'], [
    new Scenario('getenv() disabled', [
        'server parameters count, php -S has none' => static function (Endpoint $endpoint): void {
            if (!$endpoint->server instanceof BuiltIn) {
                Endpoint::claims($endpoint->form('user_id=ana'));
                return;
            }
            $endpoint->form('user_id=ana')->isError(500, 1, 'not configured: ZEGO_APP_ID');
            $log = $endpoint->server->phpLog();
            check(str_contains($log, 'environment variables are not read'), 'no reason in the log', $log);
        },
    ]),
    new Scenario('getenv() disabled, zego-config.php', [
        'a token' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->form('user_id=ana')),
    ], credentials: [], files: [
        '../zego-config.php' => '<?php return ' . var_export(Scenario::CREDENTIALS, true) . ';',
    ]),
]];
