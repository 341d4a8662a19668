<?php

declare(strict_types=1);

namespace EndpointTests;

$listed = 'https://app.example.com';
$evil = ['Origin' => 'https://evil.example.com'];
$cross = ['Sec-Fetch-Site' => 'cross-site'];
$bearer = ['Authorization' => 'Bearer x'];
$cookie = ['Cookie' => 'PHPSESSID=abc'];

$rejects = static fn (array $headers): \Closure => static function (Endpoint $endpoint) use ($headers): void {
    $logged = strlen($endpoint->server->phpLog());
    $endpoint->form('user_id=ana', $headers)->isError(403, -1, 'this origin is not allowed');
    $endpoint->get('userID=ana', $headers)->isError(403, -1, 'this origin is not allowed');
    $endpoint->get('health', $headers)->isError(403, -1, 'this origin is not allowed');
    // Bad input is not looked at either.
    $endpoint->form('', $headers)->isError(403, -1, 'this origin is not allowed');
    same('', substr($endpoint->server->phpLog(), $logged), 'the log');
};
$accepts = static fn (array $headers): \Closure => static function (Endpoint $endpoint) use ($headers): void {
    Endpoint::claims($endpoint->form('user_id=ana', $headers));
    Endpoint::claims($endpoint->get('userID=ana', $headers));
};

return static fn (string $folder): array => [
    new Scenario('cross-site', [
        'a listed origin' => $accepts($cross + ['Origin' => $listed]),
        'the listed origin null' => $accepts($cross + ['Origin' => 'null']),
        'the listed origin of an app' => $accepts($cross + ['Origin' => 'capacitor://localhost']),
        'another origin' => $rejects($cross + $evil),
        'no origin' => $rejects($cross),
        'another origin and a cookie' => $rejects($cross + $evil + $cookie),
        'another origin and a bearer token' => $accepts($cross + $evil + $bearer),
        'no origin and a bearer token' => $accepts($cross + $bearer),
        'another origin, a bearer token and a cookie' => $rejects($cross + $evil + $bearer + $cookie),
        'no origin, a bearer token and a cookie' => $rejects($cross + $bearer + $cookie),
        'same-origin, same-site or typed in' => static function (Endpoint $endpoint) use ($evil, $cookie): void {
            foreach (['same-origin', 'same-site', 'none'] as $site) {
                Endpoint::claims($endpoint->form('user_id=ana', ['Sec-Fetch-Site' => $site] + $evil + $cookie));
            }
        },
        'without Sec-Fetch-Site no origin is rejected' => $accepts($evil + $cookie),
    ], ['ZEGO_ALLOWED_ORIGINS' => "$listed, null, capacitor://localhost"]),
    new Scenario('cross-site, before ZEGO_AUTHORIZE', [
        // The file throws, so the log of $rejects would have a line.
        'it is not called' => $rejects($cross + $evil),
        'and otherwise it is' => static fn (Endpoint $endpoint)
            => $endpoint->form('user_id=ana', $evil)->isError(500, -1, 'internal error'),
    ], ['ZEGO_AUTHORIZE' => "$folder/throws.php"]),
];
