<?php

declare(strict_types=1);

namespace EndpointTests;

$succeeds = static fn (string $query, string $userId, int $ttl): \Closure
    => static function (Endpoint $endpoint) use ($query, $userId, $ttl): void {
        same($userId, Endpoint::claims($endpoint->get($query), $ttl)['user_id'], 'user_id');
    };
$fails = static fn (string $query, int $code, string $message): \Closure
    => static fn (Endpoint $endpoint) => $endpoint->get($query)->isError(400, $code, $message);

$cases = [
    'userID and expired_ts' => $succeeds('userID=ana&expired_ts=86400', 'ana', 86400),
    'userID, roomID and expired_ts' => $succeeds('userID=ana&roomID=lobby&expired_ts=60', 'ana', 60),
    'userID alone' => $succeeds('userID=ana', 'ana', 3600),
    'userID 0' => $succeeds('userID=0', '0', 3600),
    'expired_ts of one second' => $succeeds('userID=ana&expired_ts=1', 'ana', 1),
    'expired_ts beyond the cap' => $succeeds('userID=ana&expired_ts=86401', 'ana', 86400),
    'expired_ts beyond int64' => $succeeds('userID=ana&expired_ts=' . str_repeat('9', 400), 'ana', 86400),
    'no userID' => $fails('expired_ts=60', 3, 'user_id is required'),
    'an empty userID' => $fails('userID=', 3, 'user_id is required'),
    'nothing' => $fails('', 3, 'user_id is required'),
    'userID as an array' => $fails('userID[]=ana', 3, 'userID must be a string or an integer'),
    'userID of 65 bytes' => $fails('userID=' . str_repeat('x', 65), 3, 'userID is longer than 64 bytes'),
    'userID not UTF-8' => $fails('userID=%FF', 3, 'userID is not valid UTF-8'),
    'roomID as an array' => $fails('userID=ana&roomID[]=lobby', -1, 'roomID must be a string or an integer'),
    'roomID of 129 bytes' => $fails('userID=ana&roomID=' . str_repeat('x', 129), -1, 'roomID is longer than 128'),
];
foreach (['', '0', '-1', '%2B60', '060', '1.5', '1e3', '0x10', 'abc', '60%20', '%2060', '60%0A'] as $value) {
    $cases["expired_ts \"$value\""] = $fails("userID=ana&expired_ts=$value", 6, 'expired_ts must be');
}
$cases['expired_ts as an array'] = $fails('userID=ana&expired_ts[]=60', 6, 'expired_ts must be');

return [
    new Scenario('GET', $cases),
    new Scenario('lifetimes configured', [
        'POST has ZEGO_TOKEN_TTL' => static fn (Endpoint $endpoint)
            => Endpoint::claims($endpoint->form('user_id=ana'), 120),
        'expired_ts in a form' => static fn (Endpoint $endpoint)
            => Endpoint::claims($endpoint->form('user_id=ana&expired_ts=60'), 60),
        'expired_ts in JSON' => static function (Endpoint $endpoint): void {
            Endpoint::claims($endpoint->json('{"user_id":"ana","expired_ts":"60"}'), 60);
            Endpoint::claims($endpoint->json('{"user_id":"ana","expired_ts":60}'), 60);
            foreach (['0', '-1', '60.0', '1e2', 'true', 'null', '[60]', '"060"'] as $value) {
                $response = $endpoint->json("{\"user_id\":\"ana\",\"expired_ts\":$value}");
                $response->isError(400, 6, 'expired_ts must be');
            }
        },
        'expired_ts in multipart' => static fn (Endpoint $endpoint)
            => Endpoint::claims($endpoint->multipart(['user_id' => 'ana', 'expired_ts' => '60']), 60),
        'HEAD is answered like GET' => static function (Endpoint $endpoint): void {
            foreach (['userID=ana' => 200, '' => 400] as $query => $status) {
                $response = $endpoint->request(new Request('HEAD', $query));
                same($status, $response->status, 'the status');
                same('', $response->body, 'the body');
                $response->hasHeader('content-type', 'application/json; charset=utf-8');
                $response->hasHeader('x-frame-options', 'DENY');
            }
        },
        'GET without expired_ts has ZEGO_TOKEN_TTL' => $succeeds('userID=ana', 'ana', 120),
        'expired_ts up to ZEGO_TOKEN_MAX_TTL' => $succeeds('userID=ana&expired_ts=600', 'ana', 600),
        'expired_ts beyond ZEGO_TOKEN_MAX_TTL' => $succeeds('userID=ana&expired_ts=601', 'ana', 600),
    ], ['ZEGO_TOKEN_TTL' => '120', 'ZEGO_TOKEN_MAX_TTL' => '600']),
    new Scenario('only ZEGO_TOKEN_TTL configured', [
        'it is the limit of expired_ts' => $succeeds('userID=ana&expired_ts=86400', 'ana', 7200),
        'expired_ts below it' => $succeeds('userID=ana&expired_ts=60', 'ana', 60),
    ], ['ZEGO_TOKEN_TTL' => '7200']),
    new Scenario('only ZEGO_TOKEN_MAX_TTL configured', [
        'it is the limit of expired_ts' => $succeeds('userID=ana&expired_ts=86400', 'ana', 7200),
    ], ['ZEGO_TOKEN_MAX_TTL' => '7200']),
];
