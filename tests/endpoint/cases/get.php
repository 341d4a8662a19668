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
    'no userID' => $fails('expired_ts=60', 3, 'userID is required'),
    'an empty userID' => $fails('userID=', 3, 'userID is required'),
    'nothing' => $fails('', 3, 'userID is required'),
    'user_id is for POST' => $fails('user_id=ana', 3, 'userID is required'),
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
        'expired_ts is not for POST' => static fn (Endpoint $endpoint)
            => Endpoint::claims($endpoint->form('user_id=ana&expired_ts=60'), 120),
        'GET without expired_ts has ZEGO_TOKEN_TTL' => $succeeds('userID=ana', 'ana', 120),
        'expired_ts up to ZEGO_TOKEN_MAX_TTL' => $succeeds('userID=ana&expired_ts=600', 'ana', 600),
        'expired_ts beyond ZEGO_TOKEN_MAX_TTL' => $succeeds('userID=ana&expired_ts=601', 'ana', 600),
    ], ['ZEGO_TOKEN_TTL' => '120', 'ZEGO_TOKEN_MAX_TTL' => '600']),
];
