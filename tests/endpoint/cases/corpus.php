<?php

declare(strict_types=1);

namespace EndpointTests;

$cases = [];
foreach (glob(__DIR__ . '/../corpus/*.http') as $file) {
    $cases[basename($file)] = static function (Endpoint $endpoint) use ($file): void {
        $request = Request::fromText(file_get_contents($file));
        Expected::check($request, $endpoint->request($request));
    };
}

return [new Scenario('fuzz corpus', $cases, Expected::PARAMETERS)];
