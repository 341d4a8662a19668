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

// No request gets a token for all rooms.
$noRoom = static function (Endpoint $endpoint): void {
    $wanted = 'room_id is required';
    foreach (['', '&room_id=', '&roomID=', '&room_id=&roomID=', '&Room_ID=demo', '&room-id=demo'] as $rest) {
        $endpoint->form("user_id=ana$rest")->isError(400, -1, $wanted);
        $endpoint->get("userID=ana$rest")->isError(400, -1, $wanted);
    }
    $endpoint->json('{"user_id":"ana"}')->isError(400, -1, $wanted);
    $endpoint->json('{"user_id":"ana","room_id":""}')->isError(400, -1, $wanted);
    $endpoint->json('{"user_id":"ana","room_id":null}')->isError(400, -1, 'room_id must be');
    $endpoint->form('user_id=ana&room_id[]=demo')->isError(400, -1, 'room_id must be');
    $form = ['Content-Type' => Endpoint::FORM];
    $endpoint->post('user_id=ana', $form, query: 'room_id=demo')->isError(400, -1, $wanted);
};

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
        'no room_id' => $noRoom,
        'roomID in a form' => $payload($strict, $form('user_id=ana&roomID=demo')),
        'room_id on GET' => $payload($strict, $get('userID=ana&room_id=demo')),
        'the response names the room' => static fn (Endpoint $endpoint)
            => same('demo', $endpoint->form('user_id=ana&roomid=demo')->fields()['room_id'], 'room_id'),
    ], ['ZEGO_ROOM_PRIVILEGES' => 'login']),
    new Scenario('privileges login,publish', [
        'form' => $payload(
            '{"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":[]}',
            $form('user_id=ana&room_id=lobby')
        ),
        'no room_id' => $noRoom,
    ], ['ZEGO_ROOM_PRIVILEGES' => 'login,publish']),
    new Scenario('no privileges', [
        'a token for all rooms' => $payload('', $form('user_id=ana&room_id=demo')),
        'the response names the room of the request' => static fn (Endpoint $endpoint)
            => same('demo', $endpoint->get('userID=ana&roomID=demo')->fields()['room_id'], 'room_id'),
    ]),
];
