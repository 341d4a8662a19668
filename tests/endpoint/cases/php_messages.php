<?php

declare(strict_types=1);

namespace EndpointTests;

$many = implode('&', array_map(static fn (int $number): string => "f$number=", range(1, 1000)));
$noBoundary = ['Content-Type' => 'multipart/form-data'];

/** @param \Closure(Endpoint): Response $request a request for which PHP logs the warning */
$silent = static fn (string $warning, \Closure $request, \Closure $check): \Closure
    => static function (Endpoint $endpoint) use ($warning, $request, $check): void {
        $logged = strlen($endpoint->server->phpLog());
        $check($request($endpoint));
        $log = substr($endpoint->server->phpLog(), $logged);
        check(str_contains($log, $warning), "PHP did not log \"$warning\"", $log);
    };

return [new Scenario('PHP displays warnings', [
    'more than max_input_vars fields after user_id' => $silent(
        'Input variables exceeded 1000',
        static fn (Endpoint $endpoint) => $endpoint->form("user_id=ana&$many"),
        static fn (Response $response) => same('ana', Endpoint::claims($response)['user_id'], 'user_id')
    ),
    'more than max_input_vars fields before user_id' => $silent(
        'Input variables exceeded 1000',
        static fn (Endpoint $endpoint) => $endpoint->form("$many&user_id=ana"),
        static fn (Response $response) => $response->isError(400, 3, 'user_id is required')
    ),
    'more than max_input_vars fields in a query' => $silent(
        'Input variables exceeded 1000',
        static fn (Endpoint $endpoint) => $endpoint->get("userID=ana&$many"),
        static fn (Response $response) => same('ana', Endpoint::claims($response)['user_id'], 'user_id')
    ),
    'multipart without a boundary' => $silent(
        'Missing boundary',
        static fn (Endpoint $endpoint) => $endpoint->multipart(['user_id' => 'ana'], $noBoundary),
        static fn (Response $response) => $response->isError(400, -1, 'no boundary')
    ),
])];
