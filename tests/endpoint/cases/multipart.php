<?php

declare(strict_types=1);

namespace EndpointTests;

return [new Scenario('multipart', [
    'user_id and room_id' => static function (Endpoint $endpoint): void {
        $claims = Endpoint::claims($endpoint->multipart(['user_id' => 'ana é', 'room_id' => 'lobby']));
        same('ana é', $claims['user_id'], 'user_id');
    },
    'beside a file' => static function (Endpoint $endpoint): void {
        // The examples switch uploads off.
        $parts = ['photo"; filename="x.jpg' => "\xFF\xD8\x00", 'user_id' => 'ana'];
        same('ana', Endpoint::claims($endpoint->multipart($parts))['user_id'], 'user_id');
    },
    'Content-Type in other letters' => static function (Endpoint $endpoint): void {
        $headers = ['Content-Type' => 'Multipart/Form-Data; Boundary=frontier'];
        same('ana', Endpoint::claims($endpoint->multipart(['user_id' => 'ana'], $headers))['user_id'], 'user_id');
    },
    'user_id as a file' => static function (Endpoint $endpoint): void {
        $response = $endpoint->multipart(['user_id"; filename="x' => 'ana']);
        $response->isError(400, 3, 'user_id is required');
    },
    'no user_id' => static function (Endpoint $endpoint): void {
        $endpoint->multipart(['room_id' => 'lobby'])->isError(400, 3, 'user_id is required');
    },
    'user_id as an array' => static function (Endpoint $endpoint): void {
        $endpoint->multipart(['user_id[]' => 'ana'])->isError(400, 3, 'user_id must be a string or an integer');
    },
    'user_id not UTF-8' => static function (Endpoint $endpoint): void {
        $endpoint->multipart(['user_id' => "\xFF"])->isError(400, 3, 'user_id is not valid UTF-8');
    },
    'no boundary' => static function (Endpoint $endpoint): void {
        $response = $endpoint->multipart(['user_id' => 'ana'], ['Content-Type' => 'multipart/form-data']);
        $response->isError(400, -1, 'no boundary');
    },
    'a part without a name' => static function (Endpoint $endpoint): void {
        $start = "--frontier\r\nContent-Disposition: form-data; ";
        // PHP reads the short body at once, and leaves the rest of the long one.
        foreach (['x', str_repeat('x', 9000)] as $value) {
            $body = "{$start}name=\"user_id\"\r\n\r\nana\r\n{$start}title=\"x\"\r\n\r\n$value\r\n"
                . "{$start}name=\"room_id\"\r\n\r\nlobby\r\n--frontier--\r\n";
            $response = $endpoint->post($body, ['Content-Type' => 'multipart/form-data; boundary=frontier']);
            $response->isError(400, -1, 'a part without a name');
        }
    },
    'in chunks' => static function (Endpoint $endpoint): void {
        $response = $endpoint->multipart(['user_id' => 'ana'], [], true);
        if ($endpoint->server instanceof NginxFpm) {
            // nginx collects the chunks and sends a Content-Length.
            same('ana', Endpoint::claims($response)['user_id'], 'user_id');
        } else {
            $response->isError(411, -1, 'Content-Length');
        }
    },
])];
