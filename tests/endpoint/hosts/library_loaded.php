<?php

declare(strict_types=1);

namespace EndpointTests;

return [['auto_prepend_file' => __DIR__ . '/../prepend/loads_library.php'], [
    new Scenario('ZEGO\'s library is loaded before the polyfill', [
        'the polyfill declares nothing' => static function (Endpoint $endpoint): void {
            Endpoint::claims($endpoint->form('user_id=ana'));
            $logged = strlen($endpoint->server->phpLog());
            same('zego', $endpoint->get('health')->json(200)['minter'], 'the minter');
            $line = substr($endpoint->server->phpLog(), $logged);
            $expected = '~ZEGO\'s own library mints .*/typed/ZegoServerAssistant\.php was loaded before the polyfill~';
            check(preg_match($expected, $line) === 1, 'the log does not say which file was loaded before', $line);
        },
    ]),
], 'polyfill'];
