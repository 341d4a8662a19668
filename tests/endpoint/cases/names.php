<?php

declare(strict_types=1);

namespace EndpointTests;

/** @var array<string, \Closure(Endpoint, array<string, string>): Response> $ways */
$ways = [
    'GET' => static fn (Endpoint $endpoint, array $fields) => $endpoint->get(http_build_query($fields)),
    'form' => static fn (Endpoint $endpoint, array $fields) => $endpoint->form(http_build_query($fields)),
    'multipart' => static fn (Endpoint $endpoint, array $fields) => $endpoint->multipart($fields),
    'JSON' => static fn (Endpoint $endpoint, array $fields) => $endpoint->json(json_encode((object) $fields)),
];
$payload = static fn (string $room): string
    => "{\"room_id\":\"$room\",\"privilege\":{\"1\":1,\"2\":0},\"stream_id_list\":[]}";
$mints = static function (Response $response, string $user, string $room, int $ttl = 120) use ($payload): void {
    $claims = Endpoint::claims($response, $ttl);
    same($user, $claims['user_id'], 'user_id');
    same($payload($room), $claims['payload'], 'the payload');
    same($room, $response->fields()['room_id'], 'room_id of the response');
};

$cases = [];
foreach ($ways as $way => $send) {
    foreach (['user_id', 'userId', 'userID', 'userid', 'uid'] as $user) {
        foreach (['room_id', 'roomId', 'roomID', 'roomid'] as $room) {
            $cases["$way: $user and $room"] = static function (Endpoint $e) use ($send, $user, $room, $mints): void {
                $mints($send($e, [$user => 'ana', $room => 'lobby']), 'ana', 'lobby');
                $mints($send($e, ['expired_ts' => '60', $room => 'lobby', $user => 'ana']), 'ana', 'lobby', 60);
            };
        }
    }
    $cases["$way: the same value under several names"] = static fn (Endpoint $e) => $mints($send($e, [
        'userID' => 'ana', 'user_id' => 'ana', 'userid' => 'ana', 'roomid' => '7', 'room_id' => '7',
    ]), 'ana', '7');
    $cases["$way: two users"] = static function (Endpoint $endpoint) use ($send): void {
        $message = 'user_id and userID have different values';
        $fields = ['userID' => 'eva', 'user_id' => 'ana', 'room_id' => 'lobby'];
        $send($endpoint, $fields)->isError(400, 3, $message);
        $send($endpoint, array_reverse($fields))->isError(400, 3, $message);
        $send($endpoint, ['userId' => 'ana', 'userid' => '', 'room_id' => 'lobby'])
            ->isError(400, 3, 'userId and userid have different values');
        // PHP compares these two as numbers with ==.
        $send($endpoint, ['userId' => '10', 'userid' => '1e1', 'room_id' => 'lobby'])
            ->isError(400, 3, 'userId and userid have different values');
    };
    $cases["$way: two rooms"] = static function (Endpoint $endpoint) use ($send): void {
        $send($endpoint, ['userID' => 'ana', 'room_id' => 'lobby', 'roomID' => 'hall'])
            ->isError(400, -1, 'room_id and roomID have different values');
        $send($endpoint, ['userID' => 'ana', 'room_id' => '', 'roomID' => 'hall'])
            ->isError(400, -1, 'room_id and roomID have different values');
    };
    $cases["$way: uid beside another name of the user does not count"] = static function (
        Endpoint $e
    ) use (
        $send,
        $mints
    ): void {
        $mints($send($e, ['uid' => 'eva', 'userId' => 'ana', 'room_id' => 'lobby']), 'ana', 'lobby');
        $send($e, ['uid' => 'eva', 'userId' => '', 'room_id' => 'lobby'])->isError(400, 3, 'user_id is required');
    };
    $cases["$way: a name that is not one"] = static function (Endpoint $endpoint) use ($send): void {
        foreach (['UserID', 'USER_ID', 'user-id', 'user', 'id', 'userName'] as $name) {
            $send($endpoint, [$name => 'ana', 'room_id' => 'lobby'])->isError(400, 3, 'user_id is required');
        }
    };
    $cases["$way: an error names the field as the client wrote it"] = static function (Endpoint $e) use ($send): void {
        $send($e, ['userid' => str_repeat('x', 65)])->isError(400, 3, 'userid is longer than 64 bytes');
        $send($e, ['uid' => str_repeat('x', 65)])->isError(400, 3, 'uid is longer than 64 bytes');
        $send($e, ['roomId' => str_repeat('x', 129)])->isError(400, -1, 'roomId is longer than 128 bytes');
    };
    $unwanted = [
        "\0ana" => 'a control or invisible character', "a\tb" => 'a control or invisible character',
        "ana\n" => 'a control or invisible character', "ana\x7F" => 'a control or invisible character',
        "ana\u{85}" => 'a control or invisible character', "a\u{200B}na" => 'a control or invisible character',
        "\u{202E}ana" => 'a control or invisible character', "ana\u{FEFF}" => 'a control or invisible character',
        "ana\u{AD}" => 'a control or invisible character', "\u{3164}" => 'a control or invisible character',
        "ana\u{FE0F}" => 'a control or invisible character', "ana\u{2028}b" => 'a control or invisible character',
        ' ana' => 'white space at an end', 'ana ' => 'white space at an end', ' ' => 'white space at an end',
        "ana\u{A0}" => 'white space at an end', "\u{3000}ana" => 'white space at an end',
    ];
    $cases["$way: ids with characters that nobody sees"] = static function (Endpoint $e) use ($send, $unwanted): void {
        foreach ($unwanted as $id => $problem) {
            $send($e, ['userId' => (string) $id])->isError(400, 3, "userId has $problem");
            $send($e, ['user_id' => 'ana', 'roomID' => (string) $id])->isError(400, -1, "roomID has $problem");
        }
    };
    $cases["$way: ids with white space inside, and in all scripts"] = static function (Endpoint $e) use ($send): void {
        foreach (['ana maria', "a\u{A0}b", 'आना', '直播间', 'آنا', '😀'] as $id) {
            same($id, Endpoint::claims($send($e, ['userId' => $id, 'roomId' => 'lobby']), 120)['user_id'], 'user_id');
        }
    };
}
$cases['JSON: an integer and its digits are the same value'] = static fn (Endpoint $endpoint) => $mints(
    $endpoint->json('{"userId":42,"userID":"42","room_id":"007","roomID":"007"}'),
    '42',
    '007'
);
$cases['JSON: the room 7 is not the room 007'] = static fn (Endpoint $endpoint) => $endpoint
    ->json('{"userId":42,"room_id":7,"roomID":"007"}')->isError(400, -1, 'room_id and roomID have different values');
$cases['JSON: each name must have a string or an integer'] = static function (Endpoint $endpoint): void {
    foreach (['true', 'null', '1.5', '[]', '{"a":1}'] as $value) {
        $endpoint->json("{\"user_id\":\"ana\",\"userID\":$value}")->isError(400, 3, 'userID must be a string or');
        $endpoint->json("{\"user_id\":\"ana\",\"roomid\":$value}")->isError(400, -1, 'roomid must be a string or');
    }
};
$cases['an array under one of the names'] = static function (Endpoint $endpoint): void {
    $endpoint->form('user_id=ana&userID[]=ana')->isError(400, 3, 'userID must be a string or an integer');
    $endpoint->get('userId[a][b]=ana')->isError(400, 3, 'userId must be a string or an integer');
    $endpoint->form('user_id=ana&roomId[]=lobby')->isError(400, -1, 'roomId must be a string or an integer');
};
// A name twice: PHP takes the last. PHP also writes . and space and [ in names as _.
$cases['a name twice'] = static function (Endpoint $endpoint) use ($mints): void {
    $mints($endpoint->form('user_id=ana&room_id=a&user_id=eva&room_id=lobby'), 'eva', 'lobby');
    $mints($endpoint->get('userID=ana&roomID=a&userID=eva&roomID=lobby'), 'eva', 'lobby');
    $mints($endpoint->json('{"user_id":"ana","user_id":"eva","room_id":"lobby"}'), 'eva', 'lobby');
};
$cases['a name that PHP changes'] = static function (Endpoint $endpoint) use ($mints): void {
    $mints($endpoint->form('user.id=eva&room+id=lobby'), 'eva', 'lobby');
    $mints($endpoint->get('user[id=eva&room%20id=lobby'), 'eva', 'lobby');
    $message = 'user_id and userID have different values';
    $endpoint->form('user.id=eva&userID=ana&room_id=lobby')->isError(400, 3, $message);
    $endpoint->form('user_id=ana&user%20ID=eva')->isError(400, -1, 'room_id is required');
};
$cases['POST does not read the query'] = static function (Endpoint $endpoint) use ($mints): void {
    $query = 'userID=eva&user_id=eva&room_id=hall&expired_ts=60&health';
    $form = ['Content-Type' => Endpoint::FORM];
    $mints($endpoint->post('user_id=ana&room_id=lobby', $form, query: $query), 'ana', 'lobby');
    $endpoint->post('room_id=lobby', $form, query: $query)->isError(400, 3, 'user_id is required');
    $endpoint->post('user_id=ana', $form, query: $query)->isError(400, -1, 'room_id is required');
    $json = ['Content-Type' => Endpoint::JSON];
    $mints($endpoint->post('{"user_id":"ana","room_id":"lobby"}', $json, query: $query), 'ana', 'lobby');
    $endpoint->post('{"room_id":"lobby"}', $json, query: $query)->isError(400, 3, 'user_id is required');
};

return [new Scenario('names', $cases, ['ZEGO_TOKEN_TTL' => '120', 'ZEGO_ROOM_PRIVILEGES' => 'login'])];
