<?php

declare(strict_types=1);

namespace EndpointTests;

// Before the extension has zego_server_assistant.aes_mode, it refuses every mode.
$expects = static fn (int $ivLength): array => ['a token of this mode, or an error' => static function (
    Endpoint $endpoint
) use ($ivLength): void {
    $logged = strlen($endpoint->server->phpLog());
    $response = $endpoint->form('user_id=ana');
    $probe = json_decode($endpoint->page('/probe.php')->body, true);
    if ($probe['native'] && $probe['aes_mode'] === false) {
        $wanted = 'ZEGO_AES_MODE needs an extension with the setting zego_server_assistant.aes_mode';
        $response->isError(500, -1, 'not configured: ', $wanted);
        $log = substr($endpoint->server->phpLog(), $logged);
        check(str_contains($log, $wanted), 'no reason in the log', $log);
        return;
    }
    // An IV of 16 bytes is for AES-CBC, one of 12 for AES-GCM. The plain PHP class ignores the mode.
    $token = base64_decode(substr($response->token(), 2), true);
    same($probe['native'] ? $ivLength : 16, unpack('n', $token, 8)[1], 'the length of the IV');
}];

return [
    new Scenario('ZEGO_AES_MODE cbc', $expects(16), ['ZEGO_AES_MODE' => 'cbc']),
    new Scenario('ZEGO_AES_MODE gcm', $expects(12), ['ZEGO_AES_MODE' => 'gcm']),
    new Scenario('ZEGO_AES_MODE auto', ['a token, or an error' => static function (Endpoint $endpoint): void {
        $probe = json_decode($endpoint->page('/probe.php')->body, true);
        $status = $probe['native'] && $probe['aes_mode'] === false ? 500 : 200;
        same($status, $endpoint->form('user_id=ana')->status, 'the status');
        same($status, $endpoint->get('health')->status, 'the status of health');
    }], ['ZEGO_AES_MODE' => 'auto']),
];
