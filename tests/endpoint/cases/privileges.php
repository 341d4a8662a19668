<?php

declare(strict_types=1);

namespace EndpointTests;

$payload = static fn (string $wanted, \Closure $request): \Closure
    => static function (Endpoint $endpoint) use ($wanted, $request): void {
        same($wanted, Endpoint::claims($request($endpoint))['payload'], 'the payload');
    };
$form = static fn (string $body): \Closure => static fn (Endpoint $endpoint) => $endpoint->form($body);
$json = static fn (string $body): \Closure => static fn (Endpoint $endpoint) => $endpoint->json($body);
$get = static fn (string $query): \Closure => static fn (Endpoint $endpoint) => $endpoint->get($query);

// The payload of the strict token in ZEGO's documentation.
$vectors = json_decode(file_get_contents(__DIR__ . '/../../vectors/token04.json'), true)['vectors'];
$strict = array_column($vectors, 'payload', 'name')['readme: strict token'];

return [
    new Scenario('privileges login', [
        'form' => $payload($strict, $form('user_id=ana&room_id=demo')),
        'JSON' => $payload($strict, $json('{"user_id":"ana","room_id":"demo"}')),
        'GET' => $payload($strict, $get('userID=ana&roomID=demo')),
        'a room_id of digits stays text' => $payload(
            '{"room_id":"7","privilege":{"1":1,"2":0},"stream_id_list":[]}',
            $json('{"user_id":"ana","room_id":7}')
        ),
        'room_id 0 is a room' => $payload(
            '{"room_id":"0","privilege":{"1":1,"2":0},"stream_id_list":[]}',
            $form('user_id=ana&room_id=0')
        ),
        'a room_id that JSON escapes' => $payload(
            '{"room_id":"a\"b\/\u00e9","privilege":{"1":1,"2":0},"stream_id_list":[]}',
            $form('user_id=ana&room_id=' . urlencode('a"b/é'))
        ),
        'no room_id' => $payload('', $form('user_id=ana')),
        'an empty room_id' => $payload('', $form('user_id=ana&room_id=')),
    ], ['ZEGO_ROOM_PRIVILEGES' => 'login']),
    new Scenario('privileges login,publish', [
        'form' => $payload(
            '{"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":[]}',
            $form('user_id=ana&room_id=lobby')
        ),
        'no room_id' => $payload('', $form('user_id=ana')),
    ], ['ZEGO_ROOM_PRIVILEGES' => 'login,publish']),
];
