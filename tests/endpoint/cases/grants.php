<?php

declare(strict_types=1);

namespace EndpointTests;

return static function (string $folder): array {
    $ask = static fn (Endpoint $endpoint, mixed $grant, string $rest = 'user_id=ana'): Response
        => $endpoint->form("$rest&grant=" . urlencode(json_encode($grant)));
    $payload = static fn (string $room, int $publish, array $streams = []): string => json_encode([
        'room_id' => $room, 'privilege' => [1 => 1, 2 => $publish], 'stream_id_list' => $streams,
    ]);
    $grants = static fn (string $name, array $cases, array $parameters = []): Scenario
        => new Scenario("grants, $name", $cases, ['ZEGO_AUTHORIZE' => "$folder/grants.php"] + $parameters);
    $wrong = [
        'a user_id' => [
            ['user_id' => ''], ['user_id' => null], ['user_id' => 0], ['user_id' => -1], ['user_id' => 1.5],
            ['user_id' => true], ['user_id' => ['ana']], ['user_id' => str_repeat('x', 65)], ['user_id' => ' ana'],
            ['user_id' => "ana\u{200B}"],
        ],
        'a room_id' => [
            ['room_id' => '', 'privileges' => 'login'], ['room_id' => null, 'privileges' => 'login'],
            ['room_id' => 0, 'privileges' => 'login'], ['room_id' => ['lobby'], 'privileges' => 'login'],
            ['room_id' => str_repeat('x', 129), 'privileges' => 'login'],
        ],
        'privileges' => [
            ['privileges' => ''], ['privileges' => null], ['privileges' => 'publish'], ['privileges' => 'Login'],
            ['privileges' => ['login']], ['privileges' => [1 => 1]], ['privileges' => true],
        ],
        'a ttl' => [
            ['ttl' => 0], ['ttl' => -1], ['ttl' => 4294967296], ['ttl' => '60'], ['ttl' => 60.5], ['ttl' => null],
            ['ttl' => true],
        ],
        'stream_ids' => [
            ['stream_ids' => [], 'privileges' => 'login'], ['stream_ids' => [''], 'privileges' => 'login'],
            ['stream_ids' => 'a', 'privileges' => 'login'], ['stream_ids' => [1], 'privileges' => 'login'],
            ['stream_ids' => ['a', null], 'privileges' => 'login'], ['stream_ids' => null, 'privileges' => 'login'],
            ['stream_ids' => ['x' => 'a'], 'privileges' => 'login'],
            ['stream_ids' => [1 => 'a'], 'privileges' => 'login'],
        ],
        'a key' => [
            ['userID' => 'ana'], ['userId' => 'ana'], ['user' => 'ana'], ['room' => 'lobby'], ['expired_ts' => 60],
            ['privilege' => 'login'], ['stream_id' => ['a']], ['User_ID' => 'ana'],
            ['user_id' => 'ana', 'admin' => true],
            ['ana'], [true], ['' => 'ana'],
        ],
    ];
    $cases = [];
    foreach ($wrong as $name => $list) {
        $cases["$name that is wrong"] = static function (Endpoint $endpoint) use ($ask, $list): void {
            foreach ($list as $grant) {
                $logged = strlen($endpoint->server->phpLog());
                $response = $ask($endpoint, $grant, 'user_id=ana&room_id=lobby');
                $response->isError(500, -1, 'not configured: ZEGO_AUTHORIZE has returned a grant ');
                $log = substr($endpoint->server->phpLog(), $logged);
                check(str_contains($log, 'ZEGO_AUTHORIZE has returned a grant '), 'no reason in the log', $log);
            }
        };
    }

    return [
        $grants('without ZEGO_ROOM_PRIVILEGES', $cases + [
            'the user, without one from the client' => static function (Endpoint $endpoint) use ($ask): void {
                $response = $ask($endpoint, ['user_id' => 'ana'], 'a=b');
                same('ana', Endpoint::claims($response, 120)['user_id'], 'user_id');
                same('', Endpoint::claims($response, 120)['payload'], 'the payload');
            },
            'the user, in place of the client\'s' => static fn (Endpoint $endpoint) => same(
                'ana',
                Endpoint::claims($ask($endpoint, ['user_id' => 'ana'], 'userID=admin'), 120)['user_id'],
                'user_id'
            ),
            'an integer as user' => static fn (Endpoint $endpoint) => same(
                '42',
                Endpoint::claims($ask($endpoint, ['user_id' => 42], 'a=b'), 120)['user_id'],
                'user_id'
            ),
            'a room, in place of the client\'s' => static function (Endpoint $endpoint) use ($ask, $payload): void {
                $grant = ['room_id' => 'lobby', 'privileges' => 'login'];
                $response = $ask($endpoint, $grant, 'user_id=ana&room_id=vip');
                same($payload('lobby', 0), Endpoint::claims($response, 120)['payload'], 'the payload');
                same('lobby', $response->fields()['room_id'], 'room_id of the response');
            },
            'privileges for the client\'s room' => static function (Endpoint $endpoint) use ($ask, $payload): void {
                $response = $ask($endpoint, ['privileges' => 'login, publish'], 'user_id=ana&roomID=lobby');
                same($payload('lobby', 1), Endpoint::claims($response, 120)['payload'], 'the payload');
            },
            'privileges and no room' => static fn (Endpoint $endpoint)
                => $ask($endpoint, ['privileges' => 'login'])->isError(400, -1, 'room_id is required'),
            'streams' => static function (Endpoint $endpoint) use ($ask, $payload): void {
                $grant = ['privileges' => 'login,publish', 'stream_ids' => ['a/b', 'é']];
                $response = $ask($endpoint, $grant, 'user_id=ana&room_id=lobby');
                same($payload('lobby', 1, ['a/b', 'é']), Endpoint::claims($response, 120)['payload'], 'the payload');
            },
            'a lifetime beyond the limits' => static function (Endpoint $endpoint) use ($ask): void {
                Endpoint::claims($ask($endpoint, ['ttl' => 1]), 1);
                Endpoint::claims($ask($endpoint, ['ttl' => 4294967295], 'user_id=ana&expired_ts=60'), 4294967295);
            },
            'a lifetime alone leaves the rest' => static function (Endpoint $endpoint) use ($ask): void {
                $ask($endpoint, ['ttl' => 60], 'a=b')->isError(400, 3, 'user_id is required');
                $response = $ask($endpoint, ['ttl' => 60], 'uid=ana&roomid=lobby');
                same('ana', Endpoint::claims($response, 60)['user_id'], 'user_id');
                same('lobby', $response->fields()['room_id'], 'room_id of the response');
            },
            'everything' => static function (Endpoint $endpoint) use ($ask, $payload): void {
                $response = $ask($endpoint, [
                    'stream_ids' => ['a'], 'ttl' => 60, 'privileges' => 'login', 'room_id' => 7, 'user_id' => 'eva',
                ], 'user_id=ana&room_id=lobby&expired_ts=100');
                $claims = Endpoint::claims($response, 60);
                same('eva', $claims['user_id'], 'user_id');
                same($payload('7', 0, ['a']), $claims['payload'], 'the payload');
            },
            'a room or streams without privileges' => static function (Endpoint $endpoint) use ($ask): void {
                foreach (['room_id' => 'lobby', 'stream_ids' => ['a']] as $key => $value) {
                    $response = $ask($endpoint, [$key => $value], 'user_id=ana&room_id=lobby');
                    $response->isError(500, -1, "not configured: ZEGO_AUTHORIZE has returned a grant with $key");
                }
            },
            'yes' => static fn (Endpoint $endpoint) => Endpoint::claims($ask($endpoint, true), 120),
            'yes, and no user' => static fn (Endpoint $endpoint)
                => $ask($endpoint, true, 'a=b')->isError(400, 3, 'user_id is required'),
            'no' => static function (Endpoint $endpoint) use ($ask): void {
                $ask($endpoint, false)->isError(403, -1, 'not authorized');
                $ask($endpoint, null)->isError(403, -1, 'not authorized');
                $ask($endpoint, false, 'a=b')->isError(403, -1, 'not authorized');
            },
            'neither yes nor no' => static function (Endpoint $endpoint) use ($ask): void {
                foreach ([0, 1, '', '1', 'true', 'ana', 1.5, []] as $decision) {
                    $ask($endpoint, $decision)->isError(500, -1, 'must return true, false, null or an array');
                }
            },
        ], ['ZEGO_TOKEN_TTL' => '120']),
        $grants('with ZEGO_ROOM_PRIVILEGES', [
            'a room has those privileges' => static function (Endpoint $endpoint) use ($ask, $payload): void {
                $response = $ask($endpoint, ['room_id' => 'lobby']);
                same($payload('lobby', 0), Endpoint::claims($response)['payload'], 'the payload');
            },
            'streams have those privileges' => static function (Endpoint $endpoint) use ($ask, $payload): void {
                $response = $ask($endpoint, ['stream_ids' => ['a']], 'user_id=ana&room_id=lobby');
                same($payload('lobby', 0, ['a']), Endpoint::claims($response)['payload'], 'the payload');
            },
            'the host may publish' => static function (Endpoint $endpoint) use ($ask, $payload): void {
                $response = $ask($endpoint, ['privileges' => 'login,publish'], 'user_id=ana&room_id=lobby');
                same($payload('lobby', 1), Endpoint::claims($response)['payload'], 'the payload');
            },
            'no room' => static function (Endpoint $endpoint) use ($ask): void {
                $ask($endpoint, true)->isError(400, -1, 'room_id is required');
                $ask($endpoint, ['user_id' => 'ana'])->isError(400, -1, 'room_id is required');
            },
        ], ['ZEGO_ROOM_PRIVILEGES' => 'login']),
    ];
};
