<?php

/**
 * Inspects a token for the page of `make serve`: its claims, and why ZEGO would reject it. The
 * ServerSecret stays on the server.
 *
 *   GET   returns {"app_id": 1234567890, "demo": true}
 *   POST  takes JSON: {"token": "04...", "user_id": "ana", "room_id": "lobby", "publish": true}.
 *         user_id, room_id and publish are optional. Returns
 *         {"now": ..., "claims": {...}, "size": ..., "problems": [{"code": ..., "message": ...}],
 *         "notes": [{"message": ...}]}
 *         or, if the token cannot be decoded, {"now": ..., "code": ..., "message": "..."}. Another
 *         Content-Type is a 415: pages of other sites can send it without asking.
 */

declare(strict_types=1);

namespace ZegoTokenDemo;

use ZEGO\Token04;
use ZEGO\Token04Exception;

const BODY_LIMIT = 131072;

header('Content-Type: application/json; charset=utf-8');
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');
if ($_SERVER['REQUEST_METHOD'] === 'POST' && !isJson($_SERVER['CONTENT_TYPE'] ?? '')) {
    http_response_code(415);
    exit('{"code":-1,"message":"the Content-Type must be application/json"}');
}
echo json_encode(
    $_SERVER['REQUEST_METHOD'] === 'POST' ? inspection() : about(),
    JSON_INVALID_UTF8_SUBSTITUTE | JSON_UNESCAPED_SLASHES
);

function isJson(string $contentType): bool
{
    return preg_match('~^application/json\s*(;|$)~Di', $contentType) === 1;
}

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
    $body = (string) file_get_contents('php://input', false, null, 0, BODY_LIMIT);
    $request = json_decode($body, true);
    $given = static fn (string $name): ?string
        => is_string($request[$name] ?? null) ? $request[$name] : null;
    $secret = (string) getenv('ZEGO_SERVER_SECRET');
    $now = time();
    try {
        $token = Token04::decode(trim($given('token') ?? ''), $secret);
    } catch (Token04Exception $e) {
        return ['now' => $now, 'code' => $e->getCode(), 'message' => $e->getMessage()];
    } catch (\ValueError) {
        $message = 'ZEGO_SERVER_SECRET must be exactly 32 bytes';
        return ['now' => $now, 'code' => -1, 'message' => $message];
    }
    $userId = $given('user_id') ?? $token->userId;
    $publish = ($request['publish'] ?? false) === true;
    return [
        'now' => $now,
        'claims' => $token,
        'size' => strlen(trim($given('token'))),
        'problems' => $token->problems(appId(), $userId, $given('room_id'), $publish, $now),
        'notes' => $token->notes($now),
    ];
}
