<?php

declare(strict_types=1);

namespace EndpointTests;

return [['auto_prepend_file' => __DIR__ . '/../prepend/loads_library.php'], [
    new Scenario('ZEGO\'s library is loaded before the polyfill', [
        'the polyfill declares nothing' => static function (Endpoint $endpoint): void {
            Endpoint::claims($endpoint->form('user_id=ana'));
            same('zego', $endpoint->get('health')->json(200)['minter'], 'the minter');
        },
    ]),
], 'polyfill'];
