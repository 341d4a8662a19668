<?php

/**
 * A long-running worker, as RoadRunner runs it: PHP starts once, and each process answers requests
 * in a loop. It reads HTTP itself instead of RoadRunner's messages.
 *
 *     php tests/endpoint/worker_loop.php PORT WORKERS APP_ID SECRET [AUTOLOAD]
 *
 * AUTOLOAD is the file that loads the plain PHP class, if the extension is not there.
 */

declare(strict_types=1);

use ZEGO\ZegoServerAssistant;

[, $port, $workers, $appId, $secret] = $argv;
if (isset($argv[5])) {
    require $argv[5];
}
$context = stream_context_create(['socket' => ['backlog' => 1024]]);
$flags = STREAM_SERVER_BIND | STREAM_SERVER_LISTEN;
$server = stream_socket_server("tcp://127.0.0.1:$port", context: $context, flags: $flags);
stream_set_blocking($server, false);
for ($worker = 0; $worker < $workers; $worker++) {
    if (pcntl_fork() === 0) {
        work($server, (int) $appId, $secret);
    }
}
pcntl_wait($status);

/** @param resource $server */
function work($server, int $appId, string $secret): never
{
    $connections = [];
    while (true) {
        $readable = [$server, ...$connections];
        [$none, $neither] = [null, null];
        stream_select($readable, $none, $neither, null);
        foreach ($readable as $stream) {
            if ($stream !== $server) {
                // wrk sends a request in one packet, and the next one after the response.
                $request = fread($stream, 8192);
                if ($request === '' || $request === false) {
                    unset($connections[(int) $stream]);
                } else {
                    fwrite($stream, response($request, $appId, $secret));
                }
            } elseif ($connection = @stream_socket_accept($server, 0)) {
                stream_set_blocking($connection, false);
                $connections[(int) $connection] = $connection;
            }
        }
    }
}

function response(string $request, int $appId, string $secret): string
{
    [, $body] = explode("\r\n\r\n", $request, 2);
    parse_str($body, $fields);
    $payload = json_encode(['room_id' => $fields['room_id'], 'privilege' => [1 => 1, 2 => 1], 'stream_id_list' => []]);
    $token = ZegoServerAssistant::generateToken04($appId, $fields['user_id'], $secret, 3600, $payload);
    $json = json_encode(['code' => $token->code, 'token' => $token->token]);
    $status = $token->code === 0 ? '200 OK' : '500 Internal Server Error';
    return "HTTP/1.1 $status\r\nContent-Type: application/json\r\nContent-Length: " . strlen($json) . "\r\n\r\n$json";
}
