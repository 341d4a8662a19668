<?php

declare(strict_types=1);

namespace EndpointTests;

// The files php/examples/authorize_by_*.php.
return static function (string $folder): array {
    $login = static function (Endpoint $endpoint, array $session): array {
        $response = $endpoint->page('/login.php?' . urlencode(json_encode($session)));
        return ['Cookie' => explode(';', $response->header('set-cookie'))[0]];
    };
    $example = static fn (string $name, array $cases, array $more = []): Scenario
        => new Scenario("examples, $name", $cases, ['ZEGO_AUTHORIZE' => "$folder/authorize_by_$name.php"] + $more);
    $denies = static function (Endpoint $endpoint, array $headers, string $body = 'user_id=ana'): void {
        $endpoint->form($body, $headers)->isError(403, -1, 'not authorized');
        $endpoint->get($body, $headers)->isError(403, -1, 'not authorized');
    };
    $gives = static function (Endpoint $endpoint, array $headers, string $user): void {
        foreach (['room_id=lobby', "user_id=$user", "userID=$user"] as $query) {
            same($user, Endpoint::claims($endpoint->form($query, $headers))['user_id'], 'user_id');
            same($user, Endpoint::claims($endpoint->get($query, $headers))['user_id'], 'user_id');
        }
        same($user, Endpoint::claims($endpoint->json('{}', $headers))['user_id'], 'user_id');
    };
    $fails = static function (Endpoint $endpoint, array $headers, string $reason): void {
        $logged = strlen($endpoint->server->phpLog());
        $endpoint->form('room_id=lobby', $headers)->isError(500, -1, 'internal error');
        $log = substr($endpoint->server->phpLog(), $logged);
        check(str_contains($log, "RuntimeException: $reason"), 'the reason is not in the log', $log);
    };
    $sessions = static fn (): array => glob(dirname($folder) . '/sessions/*');
    $bearer = static fn (string $token): array => ['Authorization' => "Bearer $token"];

    return [
        $example('session', [
            'without a cookie, and no file is made for it' => static function (
                Endpoint $e
            ) use (
                $denies,
                $sessions
            ): void {
                $before = $sessions();
                $denies($e, []);
                $denies($e, ['Cookie' => 'other=1']);
                $e->form('')->hasHeader('set-cookie', null);
                same($before, $sessions(), 'the session files');
            },
            'the logged-in user' => static fn (Endpoint $e) => $gives($e, $login($e, ['user_id' => 'ana']), 'ana'),
            'an integer as id' => static fn (Endpoint $e) => $gives($e, $login($e, ['user_id' => 42]), '42'),
            'the id 0 as text' => static fn (Endpoint $e) => $gives($e, $login($e, ['user_id' => '0']), '0'),
            'another user' => static function (Endpoint $endpoint) use ($login, $denies): void {
                $ana = $login($endpoint, ['user_id' => 'ana']);
                $denies($endpoint, $ana, 'user_id=eva');
                $denies($endpoint, $login($endpoint, ['user_id' => 42]), 'user_id=042');
            },
            'a session without a login' => static function (Endpoint $endpoint) use ($login, $denies): void {
                foreach ([null, '', 0, -1, false, true, 1.5, ['ana']] as $id) {
                    foreach (['user_id=ana', 'user_id=1', 'user_id=0', 'room_id=lobby'] as $body) {
                        $denies($endpoint, $login($endpoint, ['user_id' => $id]), $body);
                    }
                }
                $denies($endpoint, $login($endpoint, ['name' => 'ana']));
            },
            'a session that does not exist' => static fn (Endpoint $endpoint)
                => $denies($endpoint, ['Cookie' => 'PHPSESSID=abcdefghijklmnopqrstuvwxyz']),
        ]),
        $example('role', [
            'without a cookie' => static fn (Endpoint $endpoint) => $denies($endpoint, [], 'user_id=ana&room_id=lobby'),
            'the host publishes one stream' => static function (Endpoint $endpoint) use ($login): void {
                $ana = $login($endpoint, ['user_id' => 'ana', 'rooms' => ['lobby' => 'host']]);
                $wanted = '{"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":["lobby_ana"]}';
                same($wanted, Endpoint::claims($endpoint->form('room_id=lobby', $ana))['payload'], 'the payload');
            },
            'the audience logs in' => static function (Endpoint $endpoint) use ($login): void {
                $eva = $login($endpoint, ['user_id' => 7, 'rooms' => ['lobby' => 'audience']]);
                $wanted = '{"room_id":"lobby","privilege":{"1":1,"2":0},"stream_id_list":[]}';
                $claims = Endpoint::claims($endpoint->get('roomID=lobby&userID=7', $eva));
                same(['7', $wanted], [$claims['user_id'], $claims['payload']], 'user_id and payload');
            },
            'another room, no room, another role' => static function (Endpoint $endpoint) use ($login, $denies): void {
                $ana = $login($endpoint, ['user_id' => 'ana', 'rooms' => ['lobby' => 'host', 'hall' => 'guest']]);
                foreach (['room_id=vip', 'room_id=', 'user_id=ana', 'room_id=hall'] as $body) {
                    $denies($endpoint, $ana, $body);
                }
            },
            'another user, or none' => static function (Endpoint $endpoint) use ($login, $denies): void {
                $rooms = ['rooms' => ['lobby' => 'host']];
                $denies($endpoint, $login($endpoint, ['user_id' => 'ana'] + $rooms), 'room_id=lobby&user_id=eva');
                foreach ([null, '', 0, true] as $id) {
                    $denies($endpoint, $login($endpoint, ['user_id' => $id] + $rooms), 'room_id=lobby');
                }
            },
        ]),
        $example('bearer_token', [
            'a valid token' => static fn (Endpoint $e) => $gives($e, $bearer('token-of-ana'), 'ana'),
            'the scheme in other letters' => static fn (Endpoint $e)
                => $gives($e, ['Authorization' => 'bearer  token-of-ana'], 'ana'),
            'an integer as id' => static fn (Endpoint $e) => $gives($e, $bearer('token-of-42'), '42'),
            'none' => static fn (Endpoint $e) => $denies($e, []),
            'another user' => static fn (Endpoint $e) => $denies($e, $bearer('token-of-ana'), 'user_id=eva'),
            'a token that is not valid' => static function (Endpoint $endpoint) use ($bearer, $denies): void {
                $hash = hash('sha256', 'token-of-ana');
                foreach (['other', 'expired', $hash, "' OR 1=1 --", '', 'token-of-ana x'] as $token) {
                    $denies($endpoint, $bearer($token));
                }
                $denies($endpoint, ['Authorization' => 'token-of-ana']);
                $denies($endpoint, ['Authorization' => 'Basic token-of-ana']);
            },
        ], ['LOGIN_DATABASE' => 'sqlite:' . Logins::create(dirname($folder))]),
        new Scenario('examples, bearer_token without its database', [
            'the log names the setting' => static fn (Endpoint $endpoint)
                => $fails($endpoint, $bearer('token-of-ana'), 'LOGIN_DATABASE is not set'),
        ], ['ZEGO_AUTHORIZE' => "$folder/authorize_by_bearer_token.php"]),
        ...Jwt::scenarios($folder, $gives, $denies),
    ];
};
