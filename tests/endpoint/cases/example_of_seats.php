<?php

declare(strict_types=1);

namespace EndpointTests;

// The file php/examples/authorize_by_seat.php, with the values written into it as on a host where
// nothing else can be set.
return static function (string $folder): array {
    $written = static function (string $example, string $to, array $values) use ($folder): void {
        $text = file_get_contents("$folder/$example.php");
        foreach ($values as $from => $value) {
            check(substr_count($text, $from) === 1, "$example has $from not once");
            $text = str_replace($from, $value, $text);
        }
        is_dir(dirname($to)) || mkdir(dirname($to), 0755, true);
        file_put_contents($to, $text);
    };
    $database = ["'LOGIN_DATABASE' => ''" => "'LOGIN_DATABASE' => 'sqlite:" . Seats::create(dirname($folder)) . "'"];
    $written('authorize_by_seat', "$folder/seats/by_bearer_token/authorize.php", $database);
    $written('authorize_by_bearer_token', "$folder/seats/by_bearer_token/authorize_by_bearer_token.php", $database);

    file_put_contents("$folder/seats/jwt.key", Jwt::SECRET);
    $written('authorize_by_seat', "$folder/seats/by_jwt/authorize.php", $database + [
        '/authorize_by_bearer_token.php\';' => '/authorize_by_jwt.php\';',
    ]);
    $written('authorize_by_jwt', "$folder/seats/by_jwt/authorize_by_jwt.php", [
        "'JWT_ALGORITHM' => ''" => "'JWT_ALGORITHM' => 'HS256'",
        "'JWT_KEY_FILE' => ''" => "'JWT_KEY_FILE' => __DIR__ . '/../jwt.key'",
    ]);

    $bearer = static fn (string $login): array => ['Authorization' => "Bearer $login"];
    $jwt = static fn (string $user): array => Jwt::header(Jwt::hs256(Jwt::claims(['sub' => $user])));
    $payload = static fn (Endpoint $endpoint, string $body, array $headers): string
        => Endpoint::claims($endpoint->form($body, $headers))['payload'];
    $cases = static fn (\Closure $login): array => [
        'a user with a seat publishes one stream' => static function (Endpoint $endpoint) use ($login, $payload): void {
            $wanted = '{"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":["lobby_ana"]}';
            same($wanted, $payload($endpoint, 'room_id=lobby', $login('ana')), 'the payload');
        },
        'others listen, in other rooms too' => static function (Endpoint $endpoint) use ($login, $payload): void {
            foreach ([['lobby', 'ben'], ['hall', 'ana'], ['Lobby', 'ana'], ["x' OR '1'='1", 'ana']] as [$room, $user]) {
                $wanted = '{"room_id":"' . $room . '","privilege":{"1":1,"2":0},"stream_id_list":[]}';
                same($wanted, $payload($endpoint, 'room_id=' . urlencode($room), $login($user)), 'the payload');
            }
        },
        'no login, another user, no room' => static function (Endpoint $endpoint) use ($login): void {
            $endpoint->form('room_id=lobby')->isError(403, -1, 'not authorized');
            $endpoint->form('room_id=lobby&user_id=ana', $login('ben'))->isError(403, -1, 'not authorized');
            $endpoint->form('', $login('ana'))->isError(403, -1, 'not authorized');
        },
    ];

    return [
        new Scenario('examples, seat with a bearer token', $cases(static fn (string $user): array
            => $bearer("token-of-$user")), ['ZEGO_AUTHORIZE' => "$folder/seats/by_bearer_token/authorize.php"]),
        new Scenario('examples, seat with a JWT', $cases($jwt), [
            'ZEGO_AUTHORIZE' => "$folder/seats/by_jwt/authorize.php",
        ]),
        new Scenario('examples, seat without its database', [
            'only "internal error" is sent' => static fn (Endpoint $endpoint) => $endpoint
                ->form('room_id=lobby', $bearer('token-of-ana'))->isError(500, -1, 'internal error'),
        ], ['ZEGO_AUTHORIZE' => "$folder/authorize_by_seat.php"]),
    ];
};
