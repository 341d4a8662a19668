<?php

declare(strict_types=1);

namespace EndpointTests;

return [new Scenario('runtime', [
    'the class is native or not, OPcache has the endpoint, PHP displays errors' => static function (
        Endpoint $endpoint
    ): void {
        Endpoint::claims($endpoint->form('user_id=ana'));
        // Another worker may handle the second request: OPcache is shared, the library's class is
        // not.
        $probe = json_decode($endpoint->page('/probe.php')->body, true);
        same($endpoint->server::SAPI, $probe['sapi'], 'the SAPI');
        same($endpoint->server->runtime->name === 'extension', $probe['native'], 'native');
        same(true, $probe['cached'], 'cached');
        same('1', $probe['display_errors'], 'display_errors');
    },
])];
