<?php

/**
 * What is inside a token, and what is wrong with it, for the page of `make serve`. The secret stays here.
 *
 *   GET   {"app_id": 1234567890, "demo": true}
 *   POST  {"token": "04...", "user_id": "ana", "room_id": "lobby", "publish": true} as JSON; the last three may be left out
 *         {"now": ..., "claims": {...}, "size": ..., "problems": [{"code": ..., "message": ...}]}
 *         {"now": ..., "code": ..., "message": "..."} where the token cannot be opened
 */

declare(strict_types=1);

namespace ZegoTokenDemo;

use ZEGO\Token04;
use ZEGO\Token04Exception;

const TOKEN_LIMIT = 131072;

header('Content-Type: application/json; charset=utf-8');
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');
echo json_encode(
    $_SERVER['REQUEST_METHOD'] === 'POST' ? inspection() : about(),
    JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES
);

function about(): array
{
    return ['app_id' => appId(), 'demo' => getenv('ZEGO_DEMO') === '1'];
}

function appId(): int
{
    return (int) getenv('ZEGO_APP_ID');
}

function inspection(): array
{
    $request = json_decode((string) file_get_contents('php://input', false, null, 0, TOKEN_LIMIT), true);
    $given = static fn (string $name): ?string => is_string($request[$name] ?? null) ? $request[$name] : null;
    $now = time();
    try {
        $token = Token04::decode(trim($given('token') ?? ''), (string) getenv('ZEGO_SERVER_SECRET'));
    } catch (Token04Exception $e) {
        return ['now' => $now, 'code' => $e->getCode(), 'message' => $e->getMessage()];
    } catch (\ValueError) {
        return ['now' => $now, 'code' => -1, 'message' => 'ZEGO_SERVER_SECRET must be exactly 32 bytes'];
    }
    $userId = $given('user_id') ?? $token->userId;
    $publish = ($request['publish'] ?? false) === true;
    return [
        'now' => $now,
        'claims' => $token,
        'size' => strlen(trim($given('token'))),
        'problems' => $token->problems(appId(), $userId, $given('room_id'), $publish, $now),
    ];
}
