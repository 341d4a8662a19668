<?php

declare(strict_types=1);

namespace EndpointTests;

return static function (string $folder): array {
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
    $misconfigured = static fn (string $wanted): array => ['not configured' => static function (
        Endpoint $endpoint
    ) use ($wanted): void {
        foreach (['user_id=ana', 'user_id=admin&room_id=lobby'] as $body) {
            $logged = strlen($endpoint->server->phpLog());
            $endpoint->form($body)->isError(500, -1, 'not configured: ZEGO_AUTHORIZE', $wanted);
            $log = substr($endpoint->server->phpLog(), $logged);
            check(str_contains($log, "ZEGO_AUTHORIZE $wanted"), "the log has no \"$wanted\"", $log);
        }
    }];
    $closed = static fn (string $value, string $wanted): Scenario
        => new Scenario("ZEGO_AUTHORIZE \"$value\"", $misconfigured($wanted), ['ZEGO_AUTHORIZE' => $value]);
    $unset = array_diff_key(Scenario::CREDENTIALS, ['ZEGO_AUTHORIZE' => true]);
    $absolute = 'must be the absolute path';

    return [
        $by('exact_request.php', [
            'sees a form' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=42&room_id=lobby&ticket[]=a'), 120),
            'sees JSON' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->json('{"user_id":42,"room_id":"lobby","ticket":["a"]}'), 120),
            'sees a query' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->get('expired_ts=999&ticket[]=a&roomID=lobby&userID=42'), 600),
            'sees HEAD as GET' => static fn (Endpoint $endpoint) => same(200, $endpoint->request(
                new Request('HEAD', 'expired_ts=999&ticket[]=a&roomID=lobby&userID=42')
            )->status, 'the status'),
            'sees the names of the endpoint, whatever the client wrote' => static function (Endpoint $e): void {
                Endpoint::claims($e->form('ticket[]=a&userId=42&roomid=lobby'), 120);
                Endpoint::claims($e->form('ticket[]=a&userid=42&roomId=lobby&roomID=lobby&user_id=42'), 120);
                Endpoint::claims($e->json('{"ticket":["a"],"userID":42,"roomID":"lobby","room_id":"lobby"}'), 120);
                Endpoint::claims($e->form('uid=42'), 120);
            },
            'sees no query on POST' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->post(
                'user_id=42',
                ['Content-Type' => Endpoint::FORM],
                query: 'user_id=43&room_id=lobby&health'
            ), 120),
            'sees no room as an empty text' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=42'), 120),
            'denies an unknown request' => static fn (Endpoint $endpoint)
                => $endpoint->form('user_id=43')->isError(403, -1, 'not authorized'),
            'is not called for bad input' => static fn (Endpoint $endpoint)
                => $endpoint->form('user_id[]=42')->isError(400, 3, 'user_id must be'),
        ], ['ZEGO_TOKEN_TTL' => '120', 'ZEGO_TOKEN_MAX_TTL' => '600']),
        $by('returns_one.php', $misconfigured('must return true, false, null or an array')),
        $by('returns_a_text.php', $misconfigured('must return true, false, null or an array')),
        $by('returns_an_object.php', $misconfigured('must return true, false, null or an array')),
        $by('returns_an_empty_array.php', $misconfigured('must return true, false, null or an array')),
        $by('denies.php', $denies),
        $by('returns_nothing.php', $denies),
        $by('prints_and_allows.php', [
            'its output is discarded' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=ana')),
        ]),
        $by('prints_at_the_end.php', [
            'its output is discarded' => static fn (Endpoint $endpoint)
                => Endpoint::claims($endpoint->form('user_id=ana')),
        ]),
        $by('flushes.php', [
            'no token after output that PHP has sent' => static function (Endpoint $endpoint): void {
                $logged = strlen($endpoint->server->phpLog());
                $response = $endpoint->form('user_id=ana');
                same('text{"code":-1,"message":"internal error"}', $response->body, 'the body');
                $log = substr($endpoint->server->phpLog(), $logged);
                check(str_contains($log, 'no token was sent, because of earlier output in '), 'not logged', $log);
            },
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
        $by('exits.php', $fails('get_zego_token: PHP ended before the response')),
        $by('fails_fatally.php', $fails('Cannot redeclare')),
        $by('has_a_syntax_error.php', $fails('get_zego_token: ParseError: ')),
        $by('returns_no_callable.php', $misconfigured('must be a PHP file that returns a callable')),
        $by('returns_a_function_name.php', $misconfigured('must be a PHP file that returns a callable')),
        $by('is_not_there.php', $misconfigured('must be the path of a file that exists')),
        $by('.', $misconfigured('must be the path of a file that exists')),
        new Scenario('ZEGO_AUTHORIZE is lost', $misconfigured($absolute), credentials: $unset),
        new Scenario('ZEGO_AUTHORIZE is empty', $misconfigured($absolute), ['ZEGO_AUTHORIZE' => ''], $unset),
        new Scenario('ZEGO_AUTHORIZE is misspelt', $misconfigured($absolute), [
            'ZEGO_AUTHORISE' => 'anyone',
            'zego_authorize' => 'anyone',
        ], $unset),
        $closed('Anyone', $absolute),
        $closed('anyone ', $absolute),
        $closed('1', $absolute),
        $closed('get_zego_token.php', $absolute),
        $closed('./authorize.php', $absolute),
        $closed('../authorize/denies.php', $absolute),
        $closed('data:text/plain,<?php return fn () => true;', $absolute),
        $closed('file:///etc/zego/authorize.php', $absolute),
        $closed('C:\\zego\\authorize.php', 'must be the path of a file that exists'),
        $closed('C:/zego/authorize.php', 'must be the path of a file that exists'),
        $closed('\\\\server\\authorize.php', 'must be the path of a file that exists'),
        $closed('C:authorize.php', $absolute),
        new Scenario('ZEGO_AUTHORIZE that PHP cannot read', [
            'not configured' => static function (Endpoint $endpoint) use ($misconfigured, $folder): void {
                // php -S runs as the user of the tests. root can read every file.
                if ($endpoint->server instanceof BuiltIn && exec('id -u') === '0') {
                    return;
                }
                chmod("$folder/is_secret.php", 0);
                $misconfigured('must be the path of a file that PHP can read')['not configured']($endpoint);
            },
        ], ['ZEGO_AUTHORIZE' => "$folder/is_secret.php"]),
    ];
};
