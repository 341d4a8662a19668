<?php

declare(strict_types=1);

namespace EndpointTests;

return [['opcache.enable' => '0'], [
    new Scenario('OPcache is disabled, ZEGO\'s library mints', [
        'each request logs it' => static function (Endpoint $endpoint): void {
            $logged = strlen($endpoint->server->phpLog());
            for ($request = 0; $request < 3; $request++) {
                Endpoint::claims($endpoint->form('user_id=ana'));
            }
            $log = substr($endpoint->server->phpLog(), $logged);
            same(3, substr_count($log, 'get_zego_token: ZEGO\'s own library mints'), 'the lines in the log');
        },
    ]),
], 'stand-in'];
