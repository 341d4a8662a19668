<?php

declare(strict_types=1);

namespace EndpointTests;

const APP_ORIGIN = 'https://app.example.com';

$readable = static function (Response $response, ?string $origin): void {
    $response->hasHeader('access-control-allow-origin', $origin);
    $credentials = $origin === null || $origin === 'null' ? null : 'true';
    $response->hasHeader('access-control-allow-credentials', $credentials);
    $response->hasHeader('vary', 'Origin');
};
$preflight = static fn (Endpoint $endpoint, string $origin): Response
    => $endpoint->method('OPTIONS', ['Origin' => $origin, 'Access-Control-Request-Method' => 'POST']);

$cases = [
    'no Origin' => static function (Endpoint $endpoint) use ($readable): void {
        $response = $endpoint->form('user_id=ana');
        Endpoint::claims($response);
        $readable($response, null);
    },
    'GET' => static function (Endpoint $endpoint) use ($readable): void {
        $response = $endpoint->get('userID=ana', ['Origin' => APP_ORIGIN]);
        Endpoint::claims($response);
        $readable($response, APP_ORIGIN);
    },
];
$listed = [
    APP_ORIGIN, 'https://www.example.com:8443', 'http://localhost:443', 'http://[::1]:8080',
    'capacitor://localhost', 'app://-', 'null',
];
foreach ($listed as $origin) {
    $cases["POST from $origin"] = static function (Endpoint $endpoint) use ($origin, $readable): void {
        $response = $endpoint->form('user_id=ana', ['Origin' => $origin]);
        Endpoint::claims($response);
        $readable($response, $origin);
    };
    $cases["preflight from $origin"] = static function (Endpoint $e) use ($origin, $readable, $preflight): void {
        $response = $preflight($e, $origin);
        same(204, $response->status, 'the status');
        same('', $response->body, 'the body');
        $readable($response, $origin);
        $response->hasHeader('access-control-allow-methods', 'GET, POST');
        $response->hasHeader('access-control-allow-headers', 'Content-Type, Authorization');
    };
}
$strangers = [
    'http://app.example.com', 'https://app.example.com:443', 'https://app.example.com.evil.example',
    'https://evil-app.example.com', 'https://example.com', 'https://www.example.com', 'https://APP.example.com',
    'https://app.example.com/', 'Null', '*', 'https://app.example.com,https://www.example.com:8443',
];
foreach ($strangers as $origin) {
    $cases["POST from $origin"] = static function (Endpoint $endpoint) use ($origin, $readable): void {
        // The endpoint responds as to an app without Origin. The browser hides the response from
        // the page.
        $response = $endpoint->form('user_id=ana', ['Origin' => $origin]);
        Endpoint::claims($response);
        $readable($response, null);
    };
    $cases["preflight from $origin"] = static function (Endpoint $e) use ($origin, $readable, $preflight): void {
        $response = $preflight($e, $origin);
        $response->isError(403, -1, 'origin');
        $readable($response, null);
        $response->hasHeader('access-control-allow-methods', null);
    };
}
$errors = [
    400 => static fn (Endpoint $endpoint) => $endpoint->form('', ['Origin' => APP_ORIGIN]),
    405 => static fn (Endpoint $endpoint) => $endpoint->method('PUT', ['Origin' => APP_ORIGIN]),
    413 => static fn (Endpoint $endpoint) => $endpoint->form(str_repeat('x', 20000), ['Origin' => APP_ORIGIN]),
    415 => static fn (Endpoint $endpoint) => $endpoint->form('', ['Origin' => APP_ORIGIN, 'Content-Type' => 'a/b']),
];
foreach ($errors as $status => $request) {
    $cases["a page can read a $status"] = static function (Endpoint $e) use ($status, $request, $readable): void {
        $response = $request($e);
        same($status, $response->status, 'the status');
        $readable($response, APP_ORIGIN);
    };
}

$misconfigured = static fn (string $entry): Scenario => new Scenario("ZEGO_ALLOWED_ORIGINS $entry", [
    'can match no browser' => static function (Endpoint $endpoint) use ($entry): void {
        $response = $endpoint->form('user_id=ana', ['Origin' => APP_ORIGIN]);
        $shown = str_replace('user:password@', '...@', $entry);
        $response->isError(500, -1, 'not configured: ZEGO_ALLOWED_ORIGINS', "no browser sends: $shown ");
        $response->hasHeader('access-control-allow-origin', null);
        check(!str_contains($endpoint->server->phpLog(), 'password'), 'the password is in the log');
    },
], ['ZEGO_ALLOWED_ORIGINS' => APP_ORIGIN . ", $entry"]);

return [
    new Scenario('CORS', $cases, ['ZEGO_ALLOWED_ORIGINS' => implode(', ', $listed)]),
    new Scenario('CORS, no origin listed', [
        'POST' => static function (Endpoint $endpoint) use ($readable): void {
            $response = $endpoint->form('user_id=ana', ['Origin' => APP_ORIGIN]);
            Endpoint::claims($response);
            $readable($response, null);
        },
        'preflight' => static function (Endpoint $endpoint) use ($readable, $preflight): void {
            $response = $preflight($endpoint, APP_ORIGIN);
            $response->isError(403, -1, 'origin');
            $readable($response, null);
        },
    ]),
    new Scenario('CORS without credentials configured', [
        'a page can read a 500' => static function (Endpoint $endpoint) use ($readable): void {
            $response = $endpoint->form('user_id=ana', ['Origin' => APP_ORIGIN]);
            $response->isError(500, 1, 'ZEGO_APP_ID');
            $readable($response, APP_ORIGIN);
        },
    ], ['ZEGO_ALLOWED_ORIGINS' => APP_ORIGIN], []),
    ...array_map(
        $misconfigured,
        [
            '*', 'https://*.example.com', APP_ORIGIN . '/', APP_ORIGIN . '/app', APP_ORIGIN . '?a', 'app.example.com',
            'Null', 'https://App.example.com', 'HTTPS://app.example.com', 'https://app.example.com:443',
            'http://app.example.com:80', 'https://app.example.com:', 'https://user:password@app.example.com',
            'https://', 'https://bücher.example',
        ]
    ),
];
