<?php

declare(strict_types=1);

namespace EndpointTests;

$ttl = static fn (int $seconds): array => ["a lifetime of $seconds seconds" => static fn (Endpoint $endpoint)
    => Endpoint::claims($endpoint->form('user_id=ana'), $seconds)];

$scenarios = [
    new Scenario('credentials in the environment', $ttl(3600), credentials: [], environment: Scenario::CREDENTIALS),
    new Scenario('ZEGO_TOKEN_TTL in the environment', $ttl(60), environment: ['ZEGO_TOKEN_TTL' => '60']),
    new Scenario(
        'ZEGO_TOKEN_TTL both a parameter and in the environment',
        $ttl(120),
        ['ZEGO_TOKEN_TTL' => '120'],
        environment: ['ZEGO_TOKEN_TTL' => '60'],
        builtIn: false,
    ),
    new Scenario(
        'ZEGO_TOKEN_TTL an empty parameter and in the environment',
        $ttl(60),
        ['ZEGO_TOKEN_TTL' => ''],
        environment: ['ZEGO_TOKEN_TTL' => '60'],
        builtIn: false,
    ),
    new Scenario('settings that are empty count as not set', $ttl(3600), [
        'ZEGO_TOKEN_TTL' => '',
        'ZEGO_TOKEN_MAX_TTL' => '',
        'ZEGO_ROOM_PRIVILEGES' => '',
        'ZEGO_ALLOWED_ORIGINS' => '',
        'ZEGO_AES_MODE' => '',
        'ZEGO_SERVER_SECRET_FILE' => '',
    ]),
    new Scenario(
        'ZEGO_TOKEN_TTL as Apache with CGI sends it',
        $ttl(120),
        ['REDIRECT_ZEGO_TOKEN_TTL' => '120'],
        builtIn: false,
    ),
    new Scenario(
        'the environment counts before REDIRECT_ZEGO_TOKEN_TTL',
        $ttl(60),
        ['REDIRECT_ZEGO_TOKEN_TTL' => '120'],
        environment: ['ZEGO_TOKEN_TTL' => '60'],
        builtIn: false,
    ),
];

$wrong = [
    'ZEGO_APP_ID' => [1, ['0', '-1', '4294967296', '1.5', '1e3', ' 1', '1 ', 'secret-ish', '99999999999999999999']],
    'ZEGO_SERVER_SECRET' => [5, [substr(SECRET, 1), SECRET . '0', SECRET . ' ']],
    'ZEGO_TOKEN_TTL' => [6, ['0', '-60', '1.5', 'abc', '4294967296']],
    'ZEGO_TOKEN_MAX_TTL' => [6, ['0', 'abc']],
    'ZEGO_ROOM_PRIVILEGES' => [-1, ['publish', 'login publish', 'LOGIN', '1']],
    'ZEGO_AES_MODE' => [-1, ['CBC', 'aes-256-gcm', '1']],
];
foreach ($wrong as $name => [$code, $values]) {
    foreach ($values as $value) {
        $case = static function (Endpoint $endpoint) use ($name, $code, $value): void {
            $logged = strlen($endpoint->server->phpLog());
            $response = $endpoint->form('user_id=ana');
            $response->isError(500, $code, 'not configured: ', $name);
            $log = substr($endpoint->server->phpLog(), $logged);
            check(str_contains($log, $name), "the log does not name $name", $log);
            if ($name === 'ZEGO_SERVER_SECRET') {
                $length = strlen($value) . ' given';
                check(str_contains($log, $length), 'the log does not have the length', $log);
                check(!str_contains($response->body, $length), 'the answer has the length', $response->body);
            }
            // A short value can be in the text by chance.
            $shown = $response->body . $log;
            check(strlen($value) < 10 || !str_contains($shown, $value), 'the value is shown', $shown);
        };
        $scenarios[] = new Scenario("$name \"$value\"", ['is an error' => $case], [$name => $value]);
    }
}
foreach (['ZEGO_APP_ID' => 1, 'ZEGO_SERVER_SECRET' => 5] as $name => $code) {
    $cases = [
        'POST' => static fn (Endpoint $endpoint)
            => $endpoint->form('user_id=ana')->isError(500, $code, 'not configured: ', $name),
        'GET' => static fn (Endpoint $endpoint)
            => $endpoint->get('userID=ana')->isError(500, $code, 'not configured: ', $name),
    ];
    $others = array_diff_key(Scenario::CREDENTIALS, [$name => true]);
    $scenarios[] = new Scenario("no $name", $cases, credentials: $others);
    $scenarios[] = new Scenario("an empty $name", $cases, credentials: [$name => ''] + $others);
}
$scenarios[] = new Scenario('the largest AppID', [
    'is accepted' => static function (Endpoint $endpoint): void {
        $token = $endpoint->form('user_id=ana')->token();
        same(4294967295, \read_token($token, SECRET)->claims['app_id'], 'app_id');
    },
], ['ZEGO_APP_ID' => '4294967295']);

foreach (['ZEGO_TOKEN_TTL' => '29', 'ZEGO_TOKEN_MAX_TTL' => '2073601'] as $name => $seconds) {
    $scenarios[] = new Scenario("$name $seconds", [
        'is in the log, because ZIM rejects it' => static function (Endpoint $endpoint) use ($name): void {
            $logged = strlen($endpoint->server->phpLog());
            $endpoint->form('user_id=ana')->token();
            $log = substr($endpoint->server->phpLog(), $logged);
            check(str_contains($log, "get_zego_token: $name is less than 30 seconds"), 'not logged', $log);
        },
    ], [$name => $seconds]);
}
$scenarios[] = new Scenario('lifetimes that ZIM accepts', [
    'are not in the log' => static function (Endpoint $endpoint): void {
        $logged = strlen($endpoint->server->phpLog());
        $endpoint->form('user_id=ana')->token();
        $log = substr($endpoint->server->phpLog(), $logged);
        check(!str_contains($log, 'ZEGO_TOKEN_'), 'logged', $log);
    },
], ['ZEGO_TOKEN_TTL' => '30', 'ZEGO_TOKEN_MAX_TTL' => '2073600']);

return $scenarios;
