<?php

declare(strict_types=1);

namespace EndpointTests;

$mints = static fn (string $mode): array => ["a token of mode $mode" => static function (Endpoint $endpoint) use (
    $mode
): void {
    $ofLibrary = $endpoint->server->runtime->minter() === 'zego';
    same($ofLibrary ? 'cbc' : $mode, $endpoint->form('user_id=ana')->aesMode(), 'the mode of the token');
    same(200, $endpoint->get('health')->status, 'the status of health');
}];
$config = '<?php return ' . var_export(['ZEGO_AES_MODE' => 'gcm'] + Scenario::CREDENTIALS, true) . ';';

return [
    new Scenario('ZEGO_AES_MODE cbc', $mints('cbc'), ['ZEGO_AES_MODE' => 'cbc']),
    new Scenario('ZEGO_AES_MODE gcm', $mints('gcm'), ['ZEGO_AES_MODE' => 'gcm']),
    new Scenario('ZEGO_AES_MODE auto', $mints('cbc'), ['ZEGO_AES_MODE' => 'auto']),
    new Scenario('ZEGO_AES_MODE in the environment', $mints('gcm'), environment: ['ZEGO_AES_MODE' => 'gcm']),
    new Scenario('ZEGO_AES_MODE with REDIRECT_', $mints('gcm'), ['REDIRECT_ZEGO_AES_MODE' => 'gcm'], builtIn: false),
    new Scenario('ZEGO_AES_MODE in zego-config.php', $mints('gcm'), credentials: [], files: [
        '../zego-config.php' => $config,
    ]),
];
