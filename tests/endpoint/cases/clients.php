<?php

declare(strict_types=1);

namespace EndpointTests;

// How public clients of ZEGO ask for a token, and the fields that they read from the response. "data"
// before a name is the object of that name.
$form = ['Content-Type' => Endpoint::FORM];
$json = ['Content-Type' => 'application/json; charset=utf-8'];
$bearer = ['Authorization' => 'Bearer login-of-ana'];
$cookie = ['Cookie' => 'session=ana'];
$asking = [
    'Flutter, a form' => [
        new Request('POST', '', $form, 'room_id=lobby&user_id=ana'), ['token', 'code'],
    ],
    'Flutter, a form, reads data.token' => [
        new Request('POST', '', $form, 'user_id=ana&room_id=lobby'), ['code', 'data token'],
    ],
    'web UIKit sample, GET' => [
        new Request('GET', 'userID=ana&roomID=lobby&userName=Ana&expired_ts=7200'), ['token', 'user_id'],
    ],
    'web UIKit sample, POST JSON' => [
        new Request('POST', '', $json, '{"user_id":"ana","room_id":"lobby"}'), ['data token', 'app_id'],
    ],
    'easy example, dynamic token server' => [
        new Request('GET', 'uid=ana&expired_ts=7200'), ['token'],
    ],
    'AI agent sample, Android' => [
        new Request('GET', 'userId=ana&roomId=lobby'), ['token', 'code', 'expire'],
    ],
    'digital human sample, Android' => [
        new Request('GET', 'userId=ana'), ['code', 'data token', 'data expire'],
    ],
    'Next.js handler' => [
        new Request('POST', '', $json, '{"userID":"ana","roomID":"lobby"}'), ['token'],
    ],
    'Express handler, GET' => [
        new Request('GET', 'userID=ana&roomID=lobby'), ['token', 'app_id', 'expire'],
    ],
    'Dart client' => [
        new Request('POST', '', $json, '{"userId":"ana","roomId":"lobby"}'), ['token', 'room_id'],
    ],
    'Java client' => [
        new Request('POST', '', $form, 'userId=ana&roomId=lobby&expired_ts=7200'), ['token'],
    ],
    'Supabase client' => [
        new Request('POST', '', $json + $bearer, '{"userId":"ana","roomId":"lobby"}'), ['token', 'user_id'],
    ],
    'an app with integer ids' => [
        new Request('POST', '', $json, '{"userId":42,"roomId":7,"expired_ts":7200}'), ['token', 'user_id'],
    ],
    'PHP with lower-case names' => [
        new Request('POST', '', $form, 'userid=ana&roomid=lobby'), ['token', 'code'],
    ],
    'JavaScript with FormData' => [
        new Request('POST', '', ['Content-Type' => 'multipart/form-data; boundary=frontier'], Endpoint::multipartBody([
            'userID' => 'ana', 'roomID' => 'lobby',
        ])), ['token'],
    ],
];
$known = [
    'a bearer token and the room' => [
        new Request('POST', '', $json + $bearer, '{"roomID":"lobby"}'),
        ['token', 'user_id', 'app_id', 'room_id', 'expire'],
    ],
    'a bearer token, GET' => [
        new Request('GET', 'room_id=lobby', $bearer), ['token', 'user_id'],
    ],
    'a bearer token and nothing' => [
        new Request('POST', '', $json + $bearer, '{}'), ['token', 'data user_id'],
    ],
    'a session and the room' => [
        new Request('POST', '', $form + $cookie, 'room_id=lobby'), ['token'],
    ],
    'a session and nothing' => [
        new Request('GET', '', $cookie), ['token', 'user_id'],
    ],
];
$replay = static fn (Request $request, array $reads): \Closure
    => static function (Endpoint $endpoint) use ($request, $reads): void {
        $response = $endpoint->request($request);
        same(200, $response->status, 'the status');
        foreach ($reads as $path) {
            $value = json_decode($response->body, true);
            foreach (explode(' ', $path) as $name) {
                $value = $value[$name] ?? null;
            }
            check($value !== null, "no $path", $response->body);
        }
    };
$cases = static fn (array $clients): array
    => array_map(static fn (array $client): \Closure => $replay(...$client), $clients);

return static fn (string $folder): array => [
    new Scenario('clients', $cases($asking)),
    new Scenario('clients that have logged in', $cases($known), ['ZEGO_AUTHORIZE' => "$folder/by_server.php"]),
];
