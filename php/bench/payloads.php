<?php

declare(strict_types=1);

// What the measured tokens are made of.

namespace ZegoBench;

const APP_ID = 1234567890;
const USER_ID = 'user1';
const SECRET = 'fa94dd0f974cf2e293728a526b028271';
const EFFECTIVE_TIME = 3600;

/** The longest JSON whose padded length fits the 16 bits that a token has for it. */
const MAX_PLAINTEXT_LENGTH = 65519;

function payload(string $name): string
{
    return match ($name) {
        'empty' => '',
        // A room to log in to and to publish in, as ZEGO's servers read it.
        'room' => '{"room_id":"room-1","privilege":{"1":1,"2":1},"stream_id_list":[]}',
        'ascii' => str_repeat('0123456789abcdef', 256),
        // Characters of one to four bytes, 16 bytes in all.
        'non-ascii' => str_repeat('直播间é😀 ', 256),
        'largest' => str_repeat('x', MAX_PLAINTEXT_LENGTH - plaintext_length('')),
    };
}

function payload_title(string $payload): string
{
    $length = number_format(strlen(payload($payload)));
    return match ($payload) {
        'empty' => 'no payload',
        'room' => "room payload, $length bytes",
        'ascii' => "ASCII, $length bytes",
        'non-ascii' => "not ASCII, $length bytes",
    };
}

/** @return array{int, string, string, int, string} */
function arguments(string $payload): array
{
    return [APP_ID, USER_ID, SECRET, EFFECTIVE_TIME, $payload];
}

/** The length of the JSON in a token whose nonce has ten digits: most have, and none has more. */
function plaintext_length(string $payload): int
{
    $claims = [
        'app_id' => APP_ID,
        'user_id' => USER_ID,
        'nonce' => 2147483647,
        'ctime' => time(),
        'expire' => time() + EFFECTIVE_TIME,
        'payload' => $payload,
    ];
    return strlen(json_encode($claims, JSON_HEX_AMP));
}
