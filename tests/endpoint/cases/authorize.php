<?php

declare(strict_types=1);

namespace EndpointTests;

return static function (string $folder): array {
    $cookie = static fn (Endpoint $endpoint, string $user): array
        => ['Cookie' => explode(';', $endpoint->page("/login.php?user=$user")->header('set-cookie'))[0]];
    $by = static fn (string $file, array $cases, array $parameters = []): Scenario
        => new Scenario("authorize $file", $cases, ['ZEGO_AUTHORIZE' => "$folder/$file"] + $parameters);
    $denies = [
        'POST' => static fn (Endpoint $endpoint) => $endpoint->form('user_id=ana')->isError(403, -1, 'not authorized'),
        'GET' => static fn (Endpoint $endpoint) => $endpoint->get('userID=ana')->isError(403, -1, 'not authorized'),
    ];
    $fails = static fn (string $reason): array => [
        'only "internal error" is sent' => static function (Endpoint $endpoint) use ($reason): void {
            $logged = strlen($endpoint->server->phpLog());
            $response = $endpoint->form('user_id=ana');
            $response->isError(500, -1, 'internal error');
            same('{"code":-1,"message":"internal error"}', $response->body, 'the body');
            $log = substr($endpoint->server->phpLog(), $logged);
            check(str_contains($log, $reason), "the log does not contain \"$reason\"", $log);
            check(!str_contains($log, SECRET_START), 'the secret is in the log', $log);
        },
    ];
    $misconfigured = ['not configured' => static function (Endpoint $endpoint): void {
        $endpoint->form('user_id=ana')->isError(500, -1, 'not configured: ZEGO_AUTHORIZE');
    }];

    return [
        $by('by_session.php', [
            'without a login' => $denies['POST'],
            'the logged-in user' => static function (Endpoint $endpoint) use ($cookie): void {
                $loggedIn = $cookie($endpoint, 'ana');
                same('ana', Endpoint::claims($endpoint->form('user_id=ana', $loggedIn))['user_id'], 'user_id');
                same('ana', Endpoint::claims($endpoint->json('{"user_id":"ana"}', $loggedIn))['user_id'], 'user_id');
                same('ana', Endpoint::claims($endpoint->get('userID=ana', $loggedIn))['user_id'], 'user_id');
            },
            'the logged-in user, with an integer as id' => static function (Endpoint $endpoint) use ($cookie): void {
                $loggedIn = $cookie($endpoint, '42');
                same('42', Endpoint::claims($endpoint->form('user_id=42', $loggedIn))['user_id'], 'user_id');
            },
            'another user' => static function (Endpoint $endpoint) use ($cookie): void {
                $loggedIn = $cookie($endpoint, 'ana');
                $endpoint->form('user_id=eva', $loggedIn)->isError(403, -1, 'not authorized');
                $endpoint->get('userID=eva', $loggedIn)->isError(403, -1, 'not authorized');
            },
            'a session that does not exist' => static function (Endpoint $endpoint): void {
                $response = $endpoint->form('user_id=ana', ['Cookie' => 'PHPSESSID=abcdefghijklmnopqrstuvwxyz']);
                $response->isError(403, -1, 'not authorized');
            },
        ]),
        $by('exact_request.php', [
            'sees a form' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=42&room_id=lobby&ticket[]=a'), 120),
            'sees JSON' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->json('{"user_id":42,"room_id":"lobby","ticket":["a"]}'), 120),
            'sees a query' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->get('userID=42&roomID=lobby&expired_ts=999&ticket[]=a'), 600),
            'sees no room as an empty text' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=42'), 120),
            'denies an unknown request' => static fn (Endpoint $endpoint)
                => $endpoint->form('user_id=43')->isError(403, -1, 'not authorized'),
            'is not called for bad input' => static fn (Endpoint $endpoint)
                => $endpoint->form('user_id[]=42')->isError(400, 3, 'user_id'),
        ], ['ZEGO_TOKEN_TTL' => '120', 'ZEGO_TOKEN_MAX_TTL' => '600']),
        $by('returns_one.php', $denies),
        $by('returns_nothing.php', $denies),
        $by('prints_and_allows.php', [
            'its output is discarded' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=ana')),
        ]),
        $by('prints_at_the_end.php', [
            'its output is discarded' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=ana')),
        ]),
        $by('sends_headers.php', [
            'they do not change a response with a token' => static function (Endpoint $endpoint): void {
                $response = $endpoint->form('user_id=ana');
                Endpoint::claims($response);
                $response->hasHeader('location', null);
                $response->hasHeader('set-cookie', 'seen=ana');
            },
            'nor a 403' => static function (Endpoint $endpoint): void {
                $response = $endpoint->form('user_id=eva');
                $response->isError(403, -1, 'not authorized');
                $response->hasHeader('location', null);
            },
            'nor a 500' => static fn (Endpoint $endpoint)
                => $endpoint->form('user_id=ida')->isError(500, -1, 'internal error'),
        ]),
        $by('throws.php', $fails('RuntimeException: no database at [secret]')),
        $by('throws_a_trace.php', $fails('get_zego_token: TypeError: ')),
        $by('exits.php', $fails('')),
        $by('fails_fatally.php', $fails('Cannot redeclare')),
        $by('has_a_syntax_error.php', $fails('get_zego_token: ParseError: ')),
        $by('returns_no_callable.php', $misconfigured),
        $by('is_not_there.php', $misconfigured),
        $by('.', $misconfigured),
    ];
};
