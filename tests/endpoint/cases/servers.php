<?php

declare(strict_types=1);

namespace EndpointTests;

// The configurations in php/examples as they are. php -S has none.
$other = [
    '.env' => 'APP_KEY=abc',
    '.git/config' => '[core]',
    'vendor/x.php' => '<?php echo "executed";',
    'zego-config.php' => '<?php echo "executed";',
    'x.php' => '<?php echo "executed";',
    'index.html' => 'index',
    'get_zego_token.php.bak' => 'ZEGO',
];
$notFound = [];
$paths = [
    '/', '/.env', '/.git/config', '/.git/', '/vendor/x.php', '/vendor/', '/x.php', '/zego-config.php', '/index.html',
    '/get_zego_token.php.bak', '/zego_server_assistant.php', '/error',
    '/get_zego_token.php/', '/get_zego_token.php/x.php', '/x/get_zego_token.php',
    '/get_zego_token.php%0A', '/get_zego_token.php%20', '/GET_ZEGO_TOKEN.PHP', '/is_not_there.php', '/.env?health',
];
foreach ($paths as $path) {
    $notFound["$path is not found"] = static fn (Endpoint $endpoint)
        => $endpoint->page($path)->isError(404, -1, 'not found');
}
$normal = ['//get_zego_token.php', '/./get_zego_token.php', '/x/../get_zego_token.php', '/get%5Fzego_token.php'];

return [
    new Scenario('the example configuration', $notFound + [
        'the endpoint' => static fn (Endpoint $endpoint) => Endpoint::claims($endpoint->form('user_id=ana')),
        'the endpoint by another spelling of its path' => static function (Endpoint $endpoint) use ($normal): void {
            foreach ($normal as $path) {
                Endpoint::claims($endpoint->page("$path?userID=ana"));
            }
        },
        'no part of a token for Range' => static fn (Endpoint $endpoint)
            => Endpoint::claims($endpoint->get('userID=ana', ['Range' => 'bytes=0-9'])),
        'a header or a query that is too long' => static function (Endpoint $endpoint): void {
            $endpoint->get('userID=ana', ['X-Long' => str_repeat('x', 40000)])->isError(400, -1, 'not valid HTTP');
            $endpoint->get('userID=' . str_repeat('x', 40000))->isError(414, -1, 'the query is too long');
        },
        'TRACE' => static function (Endpoint $endpoint): void {
            $endpoint->method('TRACE', ['Cookie' => 'a=b'])->isError(405, -1);
        },
        'a body that the server stops' => static function (Endpoint $endpoint): void {
            foreach ([false, true] as $chunked) {
                foreach ([Endpoint::FORM, Endpoint::JSON, 'text/plain', 'multipart/form-data; boundary=x'] as $type) {
                    $response = $endpoint->post(str_repeat('x', 200_000), ['Content-Type' => $type], $chunked);
                    $response->isError(413, -1, 'larger than 16384 bytes');
                }
            }
        },
        'no uploads' => static function (Endpoint $endpoint): void {
            $parts = ['user_id' => 'ana', 'x"; filename="x.php' => '<?php echo "executed";'];
            Endpoint::claims($endpoint->multipart($parts));
        },
    ], files: $other, builtIn: false, asShipped: true),
    new Scenario('the example configuration, a limit of requests', [
        'a 429 in JSON, from nginx' => static function (Endpoint $endpoint): void {
            $responses = array_map(static fn () => $endpoint->begin('user_id=ana'), range(1, 60));
            $statuses = [];
            foreach ($responses as $response) {
                $response = $response();
                $statuses[] = $response->status;
                if ($response->status === 429) {
                    $response->isError(429, -1, 'too many requests from this address');
                }
            }
            $counts = array_count_values($statuses);
            if ($endpoint->server instanceof NginxFpm) {
                // The requests of the other scenario count too.
                check(($counts[200] ?? 0) >= 1 && ($counts[429] ?? 0) >= 20, 'not limited', json_encode($counts));
            } else {
                same([200 => 60], $counts, 'the statuses');
            }
        },
    ], builtIn: false, asShipped: true),
];
