<?php

declare(strict_types=1);

namespace EndpointTests;

return static function (string $folder): array {
    $cookie = static fn (Endpoint $endpoint, string $user): array
        => ['Cookie' => explode(';', $endpoint->page("/login.php?user=$user")->header('set-cookie'))[0]];
    $by = static fn (string $file, array $cases, array $parameters = []): Scenario
        => new Scenario("authorize $file", $cases, ['ZEGO_AUTHORIZE' => "$folder/$file"] + $parameters);
    $refuses = [
        'POST' => static fn (Endpoint $endpoint) => $endpoint->form('user_id=ana')->isError(403, -1, 'not authorized'),
        'GET' => static fn (Endpoint $endpoint) => $endpoint->get('userID=ana')->isError(403, -1, 'not authorized'),
    ];
    $fails = static fn (string $reason): array => [
        'a plain error' => static function (Endpoint $endpoint) use ($reason): void {
            $logged = strlen($endpoint->server->phpLog());
            $answer = $endpoint->form('user_id=ana');
            $answer->isError(500, -1, 'internal error');
            same('{"code":-1,"message":"internal error"}', $answer->body, 'the body');
            $log = substr($endpoint->server->phpLog(), $logged);
            check(str_contains($log, $reason), "the log does not say \"$reason\"", $log);
            check(!str_contains($log, SECRET_START), 'the secret is in the log', $log);
        },
    ];
    $misconfigured = ['not configured' => static function (Endpoint $endpoint): void {
        $endpoint->form('user_id=ana')->isError(500, -1, 'not configured: ZEGO_AUTHORIZE');
    }];

    return [
        $by('by_session.php', [
            'nobody has logged in' => $refuses['POST'],
            'the user who has' => static function (Endpoint $endpoint) use ($cookie): void {
                $loggedIn = $cookie($endpoint, 'ana');
                same('ana', Endpoint::claims($endpoint->form('user_id=ana', $loggedIn))['user_id'], 'user_id');
                same('ana', Endpoint::claims($endpoint->json('{"user_id":"ana"}', $loggedIn))['user_id'], 'user_id');
                same('ana', Endpoint::claims($endpoint->get('userID=ana', $loggedIn))['user_id'], 'user_id');
            },
            'the user who has, with an integer for an id' => static function (Endpoint $endpoint) use ($cookie): void {
                $loggedIn = $cookie($endpoint, '42');
                same('42', Endpoint::claims($endpoint->form('user_id=42', $loggedIn))['user_id'], 'user_id');
            },
            'another user' => static function (Endpoint $endpoint) use ($cookie): void {
                $loggedIn = $cookie($endpoint, 'ana');
                $endpoint->form('user_id=eva', $loggedIn)->isError(403, -1, 'not authorized');
                $endpoint->get('userID=eva', $loggedIn)->isError(403, -1, 'not authorized');
            },
            'a session that does not exist' => static function (Endpoint $endpoint): void {
                $answer = $endpoint->form('user_id=ana', ['Cookie' => 'PHPSESSID=abcdefghijklmnopqrstuvwxyz']);
                $answer->isError(403, -1, 'not authorized');
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
            'refuses what it does not know' => static fn (Endpoint $endpoint)
                => $endpoint->form('user_id=43')->isError(403, -1, 'not authorized'),
            'is not asked about bad input' => static fn (Endpoint $endpoint)
                => $endpoint->form('user_id[]=42')->isError(400, 3, 'user_id'),
        ], ['ZEGO_TOKEN_TTL' => '120', 'ZEGO_TOKEN_MAX_TTL' => '600']),
        $by('returns_one.php', $refuses),
        $by('returns_nothing.php', $refuses),
        $by('prints_and_allows.php', [
            'nothing of it shows' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=ana')),
        ]),
        $by('prints_at_the_end.php', [
            'nothing of it shows' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=ana')),
        ]),
        $by('sends_headers.php', [
            'a token is not made another answer by them' => static function (Endpoint $endpoint): void {
                $answer = $endpoint->form('user_id=ana');
                Endpoint::claims($answer);
                $answer->hasHeader('location', null);
                $answer->hasHeader('set-cookie', 'seen=ana');
            },
            'nor is a refusal' => static function (Endpoint $endpoint): void {
                $answer = $endpoint->form('user_id=eva');
                $answer->isError(403, -1, 'not authorized');
                $answer->hasHeader('location', null);
            },
            'nor is a failure' => static fn (Endpoint $endpoint)
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
