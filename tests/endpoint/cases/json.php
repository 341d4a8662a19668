<?php

declare(strict_types=1);

namespace EndpointTests;

$taken = static fn (string $body, string $userId, array $headers = []): \Closure
    => static function (Endpoint $endpoint) use ($body, $userId, $headers): void {
        same($userId, Endpoint::claims($endpoint->json($body, $headers))['user_id'], 'user_id');
    };
$refused = static fn (string $body, int $code, string $message): \Closure
    => static fn (Endpoint $endpoint) => $endpoint->json($body)->isError(400, $code, $message);

$cases = [
    'user_id and room_id' => $taken('{"user_id":"ana","room_id":"lobby"}', 'ana'),
    'integers' => $taken('{"user_id":42,"room_id":7}', '42'),
    'user_id 0' => $taken('{"user_id":0}', '0'),
    'a negative integer' => $taken('{"user_id":-5}', '-5'),
    'an integer beyond 2^53' => $taken('{"user_id":9007199254740993}', '9007199254740993'),
    'the largest int64' => $taken('{"user_id":9223372036854775807}', '9223372036854775807'),
    'an integer beyond int64' => $taken('{"user_id":123456789012345678901234567890}', '123456789012345678901234567890'),
    'escapes' => $taken('{"user_id":"\u00e9\ud83d\ude00\/\n"}', "é😀/\n"),
    'white space around' => $taken("\r\n {\"user_id\" : \"ana\"} \n", 'ana'),
    'a byte order mark' => $taken("\xEF\xBB\xBF{\"user_id\":\"ana\"}", 'ana'),
    'the last of two' => $taken('{"user_id":true,"user_id":"ana"}', 'ana'),
    'other fields do not matter' => $taken('{"a":null,"user_id":"ana","b":[{}]}', 'ana'),
    'Content-Type in other letters, with a parameter' => $taken(
        '{"user_id":"ana"}',
        'ana',
        ['Content-Type' => 'Application/JSON;charset=utf-8']
    ),
    'no Content-Type' => static function (Endpoint $endpoint): void {
        same('ana', Endpoint::claims($endpoint->post('{"user_id":"ana"}', []))['user_id'], 'user_id');
    },
    'a form without Content-Type' => static function (Endpoint $endpoint): void {
        $endpoint->post('user_id=ana', [])->isError(400, -1, 'not a JSON object');
    },
    'in chunks' => static function (Endpoint $endpoint): void {
        $answer = $endpoint->post('{"user_id":"ana"}', ['Content-Type' => Endpoint::JSON], true);
        same('ana', Endpoint::claims($answer)['user_id'], 'user_id');
    },
    'no user_id' => $refused('{"room_id":"lobby"}', 3, 'user_id is required'),
    'an empty user_id' => $refused('{"user_id":""}', 3, 'user_id is required'),
    'an empty object' => $refused('{}', 3, 'user_id is required'),
    'user_id too long' => $refused('{"user_id":"' . str_repeat('x', 65) . '"}', 3, 'longer than 64 bytes'),
    'user_id an integer of 65 digits' => $refused('{"user_id":' . str_repeat('9', 65) . '}', 3, 'longer than 64 bytes'),
    'room_id too long' => $refused(
        '{"user_id":"ana","room_id":"' . str_repeat('x', 129) . '"}',
        -1,
        'longer than 128 bytes'
    ),
];
$values = ['1.0', '1e3', '-1.5', '1e400', 'true', 'false', 'null', '[]', '["ana"]', '{}', '{"a":{"b":"ana"}}'];
foreach ($values as $value) {
    $wanted = 'must be a string or an integer';
    $cases["user_id $value"] = $refused("{\"user_id\":$value}", 3, "user_id $wanted");
    $cases["room_id $value"] = $refused("{\"user_id\":\"ana\",\"room_id\":$value}", -1, "room_id $wanted");
}
$bodies = [
    'a list' => '["user_id","ana"]',
    'a string' => '"ana"',
    'a number' => '42',
    'null' => 'null',
    'nothing' => '',
    'half an object' => '{"user_id":"ana"',
    'two objects' => '{"user_id":"ana"}{}',
    'a form' => 'user_id=ana',
    'bytes that are not UTF-8' => "{\"user_id\":\"\xFF\"}",
    'half a surrogate pair' => '{"user_id":"\ud83d"}',
    'a thousand levels' => '{"user_id":"ana","a":' . str_repeat('[', 1000) . str_repeat(']', 1000) . '}',
];
foreach ($bodies as $name => $body) {
    $cases["the body is $name"] = $refused($body, -1, 'not a JSON object');
}

return [new Scenario('JSON', $cases)];
