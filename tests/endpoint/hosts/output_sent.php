<?php

declare(strict_types=1);

namespace EndpointTests;

return [['auto_prepend_file' => __DIR__ . '/../prepend/flushes.php'], [
    new Scenario('a file before the endpoint has sent output', [
        'no token, and the log names the file' => static function (Endpoint $endpoint): void {
            $response = $endpoint->form('user_id=ana');
            check(!str_contains($response->body, '"token"'), 'a token', $response->body);
            same("\xEF\xBB\xBF{\"code\":-1,\"message\":\"internal error\"}", $response->body, 'the body');
            $log = $endpoint->server->phpLog();
            $wanted = 'no token was sent, because of earlier output in ';
            check(preg_match("~$wanted\\S+/flushes\\.php:\\d+~", $log) === 1, 'no reason in the log', $log);
            check(!str_contains($log, 'headers already sent'), 'PHP has logged a warning', $log);
        },
    ]),
]];
