<?php

declare(strict_types=1);

namespace EndpointTests;

const APP_ORIGIN = 'https://app.example.com';

$readable = static function (Answer $answer, ?string $origin): void {
    $answer->hasHeader('access-control-allow-origin', $origin);
    $answer->hasHeader('access-control-allow-credentials', $origin === null ? null : 'true');
    $answer->hasHeader('vary', 'Origin');
};
$preflight = static fn (Endpoint $endpoint, string $origin): Answer
    => $endpoint->method('OPTIONS', ['Origin' => $origin, 'Access-Control-Request-Method' => 'POST']);

$cases = [
    'no Origin' => static function (Endpoint $endpoint) use ($readable): void {
        $answer = $endpoint->form('user_id=ana');
        Endpoint::claims($answer);
        $readable($answer, null);
    },
    'GET' => static function (Endpoint $endpoint) use ($readable): void {
        $answer = $endpoint->get('userID=ana', ['Origin' => APP_ORIGIN]);
        Endpoint::claims($answer);
        $readable($answer, APP_ORIGIN);
    },
];
$listed = [APP_ORIGIN, 'https://www.example.com:8443', 'capacitor://localhost'];
foreach ($listed as $origin) {
    $cases["POST from $origin"] = static function (Endpoint $endpoint) use ($origin, $readable): void {
        $answer = $endpoint->form('user_id=ana', ['Origin' => $origin]);
        Endpoint::claims($answer);
        $readable($answer, $origin);
    };
    $cases["preflight from $origin"] = static function (Endpoint $e) use ($origin, $readable, $preflight): void {
        $answer = $preflight($e, $origin);
        same(204, $answer->status, 'the status');
        same('', $answer->body, 'the body');
        $readable($answer, $origin);
        $answer->hasHeader('access-control-allow-methods', 'GET, POST');
        $answer->hasHeader('access-control-allow-headers', 'Content-Type, Authorization');
    };
}
$strangers = [
    'http://app.example.com', 'https://app.example.com:443', 'https://app.example.com.evil.example',
    'https://evil-app.example.com', 'https://example.com', 'https://www.example.com', 'https://APP.example.com',
    'https://app.example.com/', 'null', '*', 'https://app.example.com,https://www.example.com:8443',
];
foreach ($strangers as $origin) {
    $cases["POST from $origin"] = static function (Endpoint $endpoint) use ($origin, $readable): void {
        // Answered, as an app without an Origin would be; a browser does not let the page see it.
        $answer = $endpoint->form('user_id=ana', ['Origin' => $origin]);
        Endpoint::claims($answer);
        $readable($answer, null);
    };
    $cases["preflight from $origin"] = static function (Endpoint $e) use ($origin, $readable, $preflight): void {
        $answer = $preflight($e, $origin);
        $answer->isError(403, -1, 'origin');
        $readable($answer, null);
        $answer->hasHeader('access-control-allow-methods', null);
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
        $answer = $request($e);
        same($status, $answer->status, 'the status');
        $readable($answer, APP_ORIGIN);
    };
}

$misconfigured = static fn (string $origins): Scenario => new Scenario("ZEGO_ALLOWED_ORIGINS $origins", [
    'is not a list of origins' => static function (Endpoint $endpoint): void {
        $answer = $endpoint->form('user_id=ana', ['Origin' => APP_ORIGIN]);
        $answer->isError(500, -1, 'not configured: ZEGO_ALLOWED_ORIGINS');
        $answer->hasHeader('access-control-allow-origin', null);
    },
], ['ZEGO_ALLOWED_ORIGINS' => $origins]);

return [
    new Scenario('CORS', $cases, ['ZEGO_ALLOWED_ORIGINS' => implode(', ', $listed)]),
    new Scenario('CORS, no origin listed', [
        'POST' => static function (Endpoint $endpoint) use ($readable): void {
            $answer = $endpoint->form('user_id=ana', ['Origin' => APP_ORIGIN]);
            Endpoint::claims($answer);
            $readable($answer, null);
        },
        'preflight' => static function (Endpoint $endpoint) use ($readable, $preflight): void {
            $answer = $preflight($endpoint, APP_ORIGIN);
            $answer->isError(403, -1, 'origin');
            $readable($answer, null);
        },
    ]),
    new Scenario('CORS without credentials configured', [
        'a page can read a 500' => static function (Endpoint $endpoint) use ($readable): void {
            $answer = $endpoint->form('user_id=ana', ['Origin' => APP_ORIGIN]);
            $answer->isError(500, 1, 'ZEGO_APP_ID');
            $readable($answer, APP_ORIGIN);
        },
    ], ['ZEGO_ALLOWED_ORIGINS' => APP_ORIGIN], []),
    ...array_map(
        $misconfigured,
        ['*', 'https://*.example.com', APP_ORIGIN . '/', 'app.example.com', 'null', APP_ORIGIN . ' *']
    ),
];
