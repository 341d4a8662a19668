<?php

declare(strict_types=1);

namespace EndpointTests;

$cases = [];
foreach (['PUT', 'DELETE', 'PATCH', 'OPTIONS'] as $method) {
    $cases[$method] = static function (Endpoint $endpoint) use ($method): void {
        $response = $endpoint->method($method);
        $response->isError(405, -1, 'use GET, HEAD or POST');
        $response->hasHeader('allow', 'GET, HEAD, POST');
    };
}
$types = ['text/plain', 'text/json', 'application/xml', 'application/jsonp', 'json', 'application/octet-stream'];
foreach ($types as $type) {
    $cases["Content-Type $type"] = static function (Endpoint $endpoint) use ($type): void {
        $endpoint->post('{"user_id":"ana"}', ['Content-Type' => $type])->isError(415, -1, 'application/json');
    };
}

// The limit is 16384 bytes. An unused field pads the body.
$form = static fn (int $bytes): string => str_pad('user_id=ana&x=', $bytes, 'x');
$json = static fn (int $bytes): string => str_pad('{"user_id":"ana","x":"', $bytes - 2, 'x') . '"}';
$bodies = [
    'form' => [$form, ['Content-Type' => Endpoint::FORM]],
    'JSON' => [$json, ['Content-Type' => Endpoint::JSON]],
    'JSON without Content-Type' => [$json, []],
];
foreach ($bodies as $name => [$body, $headers]) {
    foreach (['' => false, ' in chunks' => true] as $suffix => $chunked) {
        $cases["$name of 16384 bytes$suffix"] = static function (Endpoint $e) use ($body, $headers, $chunked): void {
            Endpoint::claims($e->post($body(16384), $headers, $chunked));
        };
        $cases["$name of 16385 bytes$suffix"] = static function (Endpoint $e) use ($body, $headers, $chunked): void {
            $e->post($body(16385), $headers, $chunked)->isError(413, -1, 'larger than 16384 bytes');
        };
    }
}
$multipart = static function (int $bytes): array {
    $parts = ['user_id' => 'ana', 'x' => ''];
    $parts['x'] = str_repeat('x', $bytes - strlen(Endpoint::multipartBody($parts)));
    return $parts;
};
$cases['multipart of 16384 bytes'] = static fn (Endpoint $e) => Endpoint::claims($e->multipart($multipart(16384)));
$cases['multipart of 16385 bytes'] = static function (Endpoint $endpoint) use ($multipart): void {
    $endpoint->multipart($multipart(16385))->isError(413, -1, 'larger than 16384 bytes');
};
// Larger than PHP's post_max_size, so PHP warns. nginx and Apache do not pass it on.
foreach (['' => false, ' in chunks' => true] as $suffix => $chunked) {
    $cases["a body of 9 MB$suffix"] = static function (Endpoint $endpoint) use ($form, $chunked): void {
        $response = $endpoint->post($form(9_000_000), ['Content-Type' => Endpoint::FORM], $chunked);
        if ($endpoint->server instanceof BuiltIn && PHP_VERSION_ID >= 80600) {
            // Since 8.6 PHP's own server answers this without the script.
            same(413, $response->status, 'the status');
            return;
        }
        $response->isError(413, -1, 'larger than 16384 bytes');
    };
}

return [new Scenario('unsupported requests', $cases)];
