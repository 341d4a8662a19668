<?php

declare(strict_types=1);

// Allows only requests with exactly the documented keys, values and types.
return static function (mixed $request): bool {
    return in_array($request, [
        [
            'method' => 'POST',
            'user_id' => '42',
            'room_id' => 'lobby',
            'ttl' => 120,
            'fields' => ['ticket' => ['a'], 'room_id' => 'lobby', 'user_id' => '42'],
        ],
        [
            'method' => 'POST',
            'user_id' => '42',
            'room_id' => 'lobby',
            'ttl' => 120,
            'fields' => ['ticket' => ['a'], 'room_id' => 'lobby', 'user_id' => 42],
        ],
        [
            'method' => 'POST',
            'user_id' => '42',
            'room_id' => '',
            'ttl' => 120,
            'fields' => ['user_id' => '42'],
        ],
        [
            'method' => 'GET',
            'user_id' => '42',
            'room_id' => 'lobby',
            'ttl' => 600,
            'fields' => ['expired_ts' => '999', 'ticket' => ['a'], 'room_id' => 'lobby', 'user_id' => '42'],
        ],
    ], true);
};
