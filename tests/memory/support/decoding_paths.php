<?php

use ZEGO\Token04;

require_once __DIR__ . '/paths.php';

/** Returns a mint's token with this payload. */
function token_with(string $payload): string
{
    return ZEGO\ZegoServerAssistant::generateToken04(1, 'user1', SECRET, 60, $payload)->token;
}

/**
 * Returns calls of ZEGO\Token04's methods, each with another outcome: a callable and its arguments.
 *
 * @return array<string, array{callable, array}>
 */
function decoding_paths(): array
{
    $decode = [Token04::class, 'decode'];
    $kit = [Token04::class, 'kitToken'];
    $token = token_with('');
    $large = token_with(str_repeat('x', 60000));
    $decoded = Token04::decode($token, SECRET);
    $restricted = Token04::decode(token_with('{"roomId":"r","privilege":{"1":0},"stream_id_list":[5]}'), SECRET);
    $not_json = Token04::decode($large, SECRET);
    return [
        'a token' => [$decode, [$token, SECRET]],
        'a large token' => [$decode, [$large, SECRET]],
        'another secret' => [$decode, [$token, strrev(SECRET)]],
        'a large token, another secret' => [$decode, [$large, strrev(SECRET)]],
        'not base64' => [$decode, [substr_replace($large, ' ', 100, 1), SECRET]],
        'cut' => [$decode, [substr($large, 0, -8), SECRET]],
        'another version' => [$decode, ['05' . $large, SECRET]],
        'a secret of another length' => [$decode, [$token, 'short']],
        'a type error in decode' => [$decode, [[], SECRET]],
        'no problems' => [[$decoded, 'problems'], [1, 'user1']],
        'many problems' => [[$restricted, 'problems'], [2, 'user2', 'lobby', true, 5]],
        'a payload that is not JSON' => [[$not_json, 'problems'], [1, 'user1']],
        'a stream that is not listed' => [[$restricted, 'problems'], [1, 'user1', null, false, null, 's']],
        'no notes' => [[$decoded, 'notes'], []],
        'many notes' => [[$restricted, 'notes'], [5]],
        'a type error in problems' => [[$decoded, 'problems'], [[], 'user1']],
        'a kit token' => [$kit, [$token, 1, 'lobby', 'user1', str_repeat('é', 100)]],
        'a large kit token' => [$kit, [$large, 1, 'lobby', 'user1']],
        'a kit token for a name that is too long' => [$kit, [$token, 1, 'r', 'u', str_repeat('x', 300)]],
        'a kit token for an id not UTF-8' => [$kit, [$token, 1, "\xff", 'user1']],
        'a kit token for an id beyond Latin-1' => [$kit, [$token, 1, '房间', 'user1']],
    ];
}
