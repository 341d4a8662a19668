<?php

declare(strict_types=1);

// The arguments of the measured calls.

namespace ZegoBench;

const APP_ID = 1234567890;
const USER_ID = 'user1';
const SECRET = 'fa94dd0f974cf2e293728a526b028271';
const EFFECTIVE_TIME = 3600;

/** Maximum length of a token's JSON in bytes. Its padded length must fit a 16-bit field. */
const MAX_PLAINTEXT_LENGTH = 65519;

function payload(string $name): string
{
    return match ($name) {
        'empty' => '',
        // Privileges to log in to a room and to publish streams in it, in ZEGO's format.
        'room' => '{"room_id":"room-1","privilege":{"1":1,"2":1},"stream_id_list":[]}',
        // The same with three Chinese characters.
        'chinese-room' => '{"room_id":"直播间-1","privilege":{"1":1,"2":1},"stream_id_list":[]}',
        // 30 bytes, of which 26 are letters of two bytes.
        'urdu' => str_repeat('یہ آواز کمرہ ہے۔ ', 20),
        'ascii' => str_repeat('0123456789abcdef', 256),
        // 16 bytes: characters of one to four bytes.
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
        'chinese-room' => "room id in Chinese, $length bytes",
        'urdu' => "Urdu, $length bytes",
        'ascii' => "ASCII, $length bytes",
        'non-ascii' => "not ASCII, $length bytes",
        'largest' => "the largest, $length bytes",
    };
}

/** @return array{int, string, string, int, string} */
function arguments(string $payload): array
{
    return [APP_ID, USER_ID, SECRET, EFFECTIVE_TIME, $payload];
}

/** Returns the length of a token's JSON in bytes. Assumes a nonce of ten digits, as most have. */
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
