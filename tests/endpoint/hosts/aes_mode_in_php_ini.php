<?php

declare(strict_types=1);

namespace EndpointTests;

$mints = ['a token of mode gcm' => static fn (Endpoint $endpoint)
    => same('gcm', $endpoint->form('user_id=ana')->aesMode(), 'the mode of the token')];
$fails = ['an error' => static fn (Endpoint $endpoint) => $endpoint->form('user_id=ana')->isError(
    500,
    -1,
    'not configured: ZEGO_AES_MODE differs from zego_server_assistant.aes_mode in php.ini'
)];

// The extension changes the setting with ini_set(). The polyfill cannot.
return [['zego_server_assistant.aes_mode' => 'gcm'], [
    new Scenario('php.ini has gcm, no ZEGO_AES_MODE', $mints),
    new Scenario('php.ini has gcm, ZEGO_AES_MODE gcm', $mints, ['ZEGO_AES_MODE' => 'gcm']),
    new Scenario('php.ini has gcm, ZEGO_AES_MODE cbc', $fails, ['ZEGO_AES_MODE' => 'cbc']),
    new Scenario('php.ini has gcm, ZEGO_AES_MODE auto', $fails, ['ZEGO_AES_MODE' => 'auto']),
], 'polyfill'];
