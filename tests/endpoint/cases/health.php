<?php

declare(strict_types=1);

namespace EndpointTests;

return static function (string $folder): array {
    $healthy = static function (Endpoint $endpoint): void {
        $minter = $endpoint->server->runtime->minter();
        foreach (['health', 'health=', 'health=1', 'a=b&health[]=', 'health&userID=ana'] as $query) {
            $wanted = ['code' => 0, 'message' => 'ok', 'minter' => $minter];
            same($wanted, $endpoint->get($query)->json(200), 'the response');
        }
        $head = $endpoint->request(new Request('HEAD', 'health'));
        same([200, ''], [$head->status, $head->body], 'status and body of HEAD');
    };
    $ill = static fn (int $code, string $reason): array => ['health' => static function (
        Endpoint $e
    ) use (
        $code,
        $reason
    ): void {
        $e->get('health')->isError(500, $code, 'not configured: ', $reason);
        same(500, $e->request(new Request('HEAD', 'health'))->status, 'the status of HEAD');
    }];
    $without = static fn (string $name): array => array_diff_key(Scenario::CREDENTIALS, [$name => true]);

    return [
        new Scenario('health', [
            'health' => $healthy,
            'another method or name' => static function (Endpoint $endpoint): void {
                $form = ['Content-Type' => Endpoint::FORM];
                $endpoint->post('', $form, query: 'health')->isError(400, 3, 'user_id is required');
                $endpoint->form('health=1')->isError(400, 3, 'user_id is required');
                $endpoint->get('Health')->isError(400, 3, 'user_id is required');
            },
        ]),
        // The file throws.
        new Scenario('health does not run ZEGO_AUTHORIZE', ['health' => $healthy], [
            'ZEGO_AUTHORIZE' => "$folder/throws.php",
        ]),
        new Scenario('health without ZEGO_AUTHORIZE', $ill(-1, 'ZEGO_AUTHORIZE'), [], $without('ZEGO_AUTHORIZE')),
        new Scenario('health with a lost file', $ill(-1, 'ZEGO_AUTHORIZE must be the path of a file that exists'), [
            'ZEGO_AUTHORIZE' => "$folder/is_not_there.php",
        ]),
        new Scenario('health without ZEGO_APP_ID', $ill(1, 'ZEGO_APP_ID'), [], $without('ZEGO_APP_ID')),
        new Scenario('health without a secret', $ill(5, 'ZEGO_SERVER_SECRET'), [], $without('ZEGO_SERVER_SECRET')),
        new Scenario('health with a wrong lifetime', $ill(6, 'ZEGO_TOKEN_TTL'), ['ZEGO_TOKEN_TTL' => '0']),
        new Scenario('health without a minter', $ill(-1, 'autoload.php'), library: '../../..', onlyStandIn: true),
    ];
};
