<?php

declare(strict_types=1);

namespace EndpointTests;

$succeeds = static fn (string $body, string $userId, array $headers = []): \Closure
    => static function (Endpoint $endpoint) use ($body, $userId, $headers): void {
        same($userId, Endpoint::claims($endpoint->json($body, $headers))['user_id'], 'user_id');
    };
$fails = static fn (string $body, int $code, string $message): \Closure
    => static fn (Endpoint $endpoint) => $endpoint->json($body)->isError(400, $code, $message);

$cases = [
    'user_id and room_id' => $succeeds('{"user_id":"ana","room_id":"lobby"}', 'ana'),
    'integers' => $succeeds('{"user_id":42,"room_id":7}', '42'),
    'user_id 0' => $succeeds('{"user_id":0}', '0'),
    'a negative integer' => $succeeds('{"user_id":-5}', '-5'),
    'an integer beyond 2^53' => $succeeds('{"user_id":9007199254740993}', '9007199254740993'),
    'the largest int64' => $succeeds('{"user_id":9223372036854775807}', '9223372036854775807'),
    'an integer beyond int64' => $succeeds(
        '{"user_id":123456789012345678901234567890}',
        '123456789012345678901234567890'
    ),
    'escapes' => $succeeds('{"user_id":"\u00e9\ud83d\ude00\/"}', 'é😀/'),
    'white space around' => $succeeds("\r\n {\"user_id\" : \"ana\"} \n", 'ana'),
    'a byte order mark' => $succeeds("\xEF\xBB\xBF{\"user_id\":\"ana\"}", 'ana'),
    'the last of two' => $succeeds('{"user_id":true,"user_id":"ana"}', 'ana'),
    'other fields do not matter' => $succeeds('{"a":null,"user_id":"ana","b":[{}]}', 'ana'),
    'Content-Type in other letters, with a parameter' => $succeeds(
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
        $response = $endpoint->post('{"user_id":"ana"}', ['Content-Type' => Endpoint::JSON], true);
        same('ana', Endpoint::claims($response)['user_id'], 'user_id');
    },
    'no user_id' => $fails('{"room_id":"lobby"}', 3, 'user_id is required'),
    'an empty user_id' => $fails('{"user_id":""}', 3, 'user_id is required'),
    'an empty object' => $fails('{}', 3, 'user_id is required'),
    'user_id too long' => $fails('{"user_id":"' . str_repeat('x', 65) . '"}', 3, 'longer than 64 bytes'),
    'user_id an integer of 65 digits' => $fails('{"user_id":' . str_repeat('9', 65) . '}', 3, 'longer than 64 bytes'),
    'room_id too long' => $fails(
        '{"user_id":"ana","room_id":"' . str_repeat('x', 129) . '"}',
        -1,
        'longer than 128 bytes'
    ),
];
$values = ['1.0', '1e3', '-1.5', '1e400', 'true', 'false', 'null', '[]', '["ana"]', '{}', '{"a":{"b":"ana"}}'];
foreach ($values as $value) {
    $wanted = 'must be a string or an integer';
    $cases["user_id $value"] = $fails("{\"user_id\":$value}", 3, "user_id $wanted");
    $cases["room_id $value"] = $fails("{\"user_id\":\"ana\",\"room_id\":$value}", -1, "room_id $wanted");
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
    $cases["the body is $name"] = $fails($body, -1, 'not a JSON object');
}

return [new Scenario('JSON', $cases)];
