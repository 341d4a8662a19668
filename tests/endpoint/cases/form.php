<?php

declare(strict_types=1);

namespace EndpointTests;

$succeeds = static fn (string $body, string $userId, array $headers = []): \Closure
    => static function (Endpoint $endpoint) use ($body, $userId, $headers): void {
        $claims = Endpoint::claims($endpoint->form($body, $headers));
        same($userId, $claims['user_id'], 'user_id');
        same('', $claims['payload'], 'the payload');
    };
$fails = static fn (string $body, int $code, string $message): \Closure
    => static fn (Endpoint $endpoint) => $endpoint->form($body)->isError(400, $code, $message);
$long = static fn (int $bytes): string => str_repeat('x', $bytes);

return [new Scenario('form', [
    'user_id and room_id' => $succeeds('user_id=ana&room_id=lobby', 'ana'),
    'user_id alone' => $succeeds('user_id=ana', 'ana'),
    'user_id 0' => $succeeds('user_id=0', '0'),
    'an empty room_id is none' => $succeeds('user_id=ana&room_id=', 'ana'),
    'other fields do not matter' => $succeeds('a[b]=1&user_id=ana&c=%FF', 'ana'),
    'the last of two' => $succeeds('user_id=ana&user_id=eva', 'eva'),
    'characters that JSON or URLs escape' => $succeeds(
        'user_id=' . urlencode('a&b/c"d\\<e>+ é😀'),
        'a&b/c"d\\<e>+ é😀'
    ),
    'Content-Type in other letters, with a parameter' => $succeeds(
        'user_id=ana',
        'ana',
        ['Content-Type' => 'Application/X-WWW-Form-URLencoded ; charset=UTF-8']
    ),
    'a byte order mark' => $succeeds("\xEF\xBB\xBFuser_id=ana", 'ana'),
    'in chunks' => static function (Endpoint $endpoint): void {
        $response = $endpoint->post('user_id=ana', ['Content-Type' => Endpoint::FORM], true);
        same('ana', Endpoint::claims($response)['user_id'], 'user_id');
    },
    'no user_id' => $fails('room_id=lobby', 3, 'user_id is required'),
    'an empty user_id' => $fails('user_id=&room_id=lobby', 3, 'user_id is required'),
    'an empty body' => $fails('', 3, 'user_id is required'),
    'the query does not count' => static function (Endpoint $endpoint): void {
        $response = $endpoint->post('', ['Content-Type' => Endpoint::FORM], query: 'user_id=ana&userID=ana');
        $response->isError(400, 3, 'user_id is required');
    },
    'user_id as an array' => $fails('user_id[]=ana', 3, 'user_id must be a string or an integer'),
    'user_id as an array in an array' => $fails('user_id[a][b]=ana', 3, 'user_id must be a string or an integer'),
    'room_id as an array' => $fails('user_id=ana&room_id[]=lobby', -1, 'room_id must be a string or an integer'),
    'user_id of 64 bytes' => $succeeds('user_id=' . $long(64), $long(64)),
    'user_id of 65 bytes' => $fails('user_id=' . $long(65), 3, 'user_id is longer than 64 bytes'),
    'bytes are counted, not characters' => $fails('user_id=' . str_repeat('€', 22), 3, 'longer than 64 bytes'),
    'room_id of 128 bytes' => $succeeds('user_id=ana&room_id=' . $long(128), 'ana'),
    'room_id of 129 bytes' => $fails('user_id=ana&room_id=' . $long(129), -1, 'room_id is longer than 128 bytes'),
    'user_id not UTF-8' => $fails('user_id=ana%FF', 3, 'user_id is not valid UTF-8'),
    'user_id with a surrogate' => $fails('user_id=%ED%A0%80', 3, 'user_id is not valid UTF-8'),
    'user_id overlong' => $fails('user_id=%C0%AF', 3, 'user_id is not valid UTF-8'),
    'room_id not UTF-8' => $fails('user_id=ana&room_id=%FF', -1, 'room_id is not valid UTF-8'),
])];
