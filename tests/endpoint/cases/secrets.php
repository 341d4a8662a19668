<?php

declare(strict_types=1);

namespace EndpointTests;

// Where the secret and the other settings can be, besides server parameters and environment.
return static function (string $folder): array {
    $mints = ['a token' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->form('user_id=ana'))];
    $fails = static fn (int $code, string ...$parts): array => ['not configured' => static function (
        Endpoint $endpoint
    ) use (
        $code,
        $parts
    ): void {
        $logged = strlen($endpoint->server->phpLog());
        $endpoint->form('user_id=ana')->isError(500, $code, 'not configured: ', ...$parts);
        $log = substr($endpoint->server->phpLog(), $logged);
        check(str_contains($log, 'get_zego_token: not configured: '), 'no reason in the log', $log);
        check(!str_contains($log, SECRET_START), 'the secret is in the log', $log);
    }];
    $noSecret = array_diff_key(Scenario::CREDENTIALS, ['ZEGO_SERVER_SECRET' => true]);
    $file = static function (string $name, string $text) use ($folder): string {
        file_put_contents("$folder/$name", $text);
        return "$folder/$name";
    };
    $from = static fn (string $name, array $cases, string $path, array $credentials): Scenario
        => new Scenario("secret file, $name", $cases, ['ZEGO_SERVER_SECRET_FILE' => $path], $credentials);
    $wrong = $fails(5, 'ZEGO_SERVER_SECRET_FILE must be the absolute path of a file that PHP can read');
    $rotated = $file('secret-rotated', SECRET);

    $config = static fn (
        string $name,
        array $cases,
        string $code,
        array $more = [],
        array $credentials = []
    ): Scenario => new Scenario(
        "zego-config.php, $name",
        $cases,
        $more,
        $credentials,
        files: ['../zego-config.php' => "<?php\n\n$code\n"]
    );
    $secret = SECRET;
    $all = "return ['ZEGO_APP_ID' => 1234567890, 'ZEGO_AUTHORIZE' => 'anyone', 'ZEGO_SERVER_SECRET' => '$secret'";

    return [
        $from('32 bytes', $mints, $file('secret', SECRET), $noSecret),
        $from('a line break at the end', $mints, $file('secret-lf', SECRET . "\n"), $noSecret),
        $from('a line break of Windows at the end', $mints, $file('secret-crlf', SECRET . "\r\n"), $noSecret),
        $from('two line breaks at the end', $wrong, $file('secret-two', SECRET . "\n\n"), $noSecret),
        $from('a space at the end', $wrong, $file('secret-space', SECRET . ' '), $noSecret),
        $from('31 bytes', $wrong, $file('secret-short', substr(SECRET, 1)), $noSecret),
        $from('empty', $wrong, $file('secret-empty', ''), $noSecret),
        $from('not there', $wrong, "$folder/no-secret", $noSecret),
        $from('a folder', $wrong, $folder, $noSecret),
        $from('a relative path', $wrong, 'secret', $noSecret),
        $from('beside ZEGO_SERVER_SECRET', $fails(
            5,
            'ZEGO_SERVER_SECRET and ZEGO_SERVER_SECRET_FILE must not both be set'
        ), "$folder/secret", Scenario::CREDENTIALS),
        $from('rotated', ['a token with the new secret, without a reload' => static function (Endpoint $endpoint) use (
            $rotated
        ): void {
            $new = strrev(SECRET);
            file_put_contents($rotated, SECRET);
            Endpoint::claims($endpoint->form('user_id=ana'));
            // As Kubernetes does: the path then names another file.
            file_put_contents("$rotated-new", $new);
            rename("$rotated-new", $rotated);
            $token = $endpoint->form('user_id=ana')->token();
            same('ana', \read_token($token, $new)->claims['user_id'], 'user_id');
        }], $rotated, $noSecret),
        $from('a secret in a message of ZEGO_AUTHORIZE', ['is not in the log' => static function (
            Endpoint $endpoint
        ): void {
            $logged = strlen($endpoint->server->phpLog());
            $endpoint->form('user_id=ana')->isError(500, -1, 'internal error');
            $log = substr($endpoint->server->phpLog(), $logged);
            check(str_contains($log, 'no database at [secret]'), 'not replaced', $log);
        }], "$folder/secret-lf", ['ZEGO_AUTHORIZE' => $file(
            'throws_secret_file.php',
            "<?php\n\nreturn static fn (array \$request) => throw new RuntimeException(\n"
                . "    'no database at ' . rtrim(file_get_contents(__DIR__ . '/secret-lf'))\n);\n"
        )] + $noSecret),

        $config('all settings', ['a token' => static fn (Endpoint $endpoint)
            => Endpoint::claims($endpoint->form('user_id=ana'), 60)], "$all, 'ZEGO_TOKEN_TTL' => '60'];"),
        $config('a secret file', $mints, "return ['ZEGO_SERVER_SECRET_FILE' => '$folder/secret'];", [], $noSecret),
        $config('a server parameter counts before it', ['a token' => static fn (Endpoint $endpoint)
            => Endpoint::claims($endpoint->form('user_id=ana'), 120)], "$all, 'ZEGO_TOKEN_TTL' => 60];", [
                'ZEGO_TOKEN_TTL' => '120',
            ]),
        $config('REDIRECT_ counts before it', ['a token' => static fn (Endpoint $endpoint) => Endpoint::claims(
            $endpoint->form('user_id=ana'),
            // php -S has no server parameters.
            $endpoint->server instanceof BuiltIn ? 60 : 120
        )], "$all, 'ZEGO_TOKEN_TTL' => 60];", ['REDIRECT_ZEGO_TOKEN_TTL' => '120']),
        $config('its output is discarded', $mints, "?>\xEF\xBB\xBF text<?php echo 'text'; $all];"),
        $config('empty values count as not set', $fails(-1, 'ZEGO_AUTHORIZE'), "$all, 'ZEGO_AUTHORIZE' => ''];"),
        $config('no array', $fails(-1, 'zego-config.php must return an array'), 'return 1;'),
        $config('nothing', $fails(-1, 'zego-config.php must return an array'), "\$settings = [];"),
        $config('a misspelt setting', $fails(
            -1,
            'zego-config.php must have only the names of settings as keys, not ZEGO_ROOM_PRIVILEGE'
        ), "$all, 'ZEGO_ROOM_PRIVILEGE' => 'login'];"),
        $config('a list', $fails(-1, 'zego-config.php must have only the names'), "return ['" . SECRET . "'];"),
        $config('a value of another type', $fails(
            -1,
            'zego-config.php must have a string or an integer for ZEGO_AUTHORIZE'
        ), "$all, 'ZEGO_AUTHORIZE' => true];"),
        $config('both secrets', $fails(5, 'must not both be set'), "$all, 'ZEGO_SERVER_SECRET_FILE' => '/a'];"),
        $config('it throws', ['internal error' => static fn (Endpoint $endpoint) => $endpoint
            ->form('user_id=ana')->isError(500, -1, 'internal error')], 'throw new RuntimeException("broken");'),
        $config('it has a syntax error', ['internal error' => static fn (Endpoint $endpoint) => $endpoint
            ->form('user_id=ana')->isError(500, -1, 'internal error')], "return ['ZEGO_APP_ID' =>];"),
        new Scenario('zego-config.php elsewhere', $fails(1, 'ZEGO_APP_ID', 'and is not set') + [
            'the log has the path that it must have' => static function (Endpoint $endpoint): void {
                $logged = strlen($endpoint->server->phpLog());
                $body = $endpoint->form('user_id=ana')->json(500)['message'];
                $log = substr($endpoint->server->phpLog(), $logged);
                check(preg_match('~ \(there is no /\S+/a/b/zego-config\.php\)~', $log) === 1, 'not the path', $log);
                check(!str_contains($body, '/'), 'the client sees a path', $body);
            },
        ], credentials: [], files: [
            'zego-config.php' => "<?php\n\n$all];\n",
            '../../zego-config.php' => "<?php\n\n$all];\n",
        ]),
    ];
};
