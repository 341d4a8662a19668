<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * The answer that the documentation promises for a request, worked out apart from the endpoint. Only what PHP makes of
 * a multipart body that is not as clients write it is left open.
 */
final class Expected
{
    public const ORIGIN = 'https://app.example.com';
    public const PARAMETERS = [
        'ZEGO_TOKEN_TTL' => '120',
        'ZEGO_TOKEN_MAX_TTL' => '600',
        'ZEGO_ROOM_PRIVILEGES' => 'login',
        'ZEGO_ALLOWED_ORIGINS' => self::ORIGIN,
    ];

    private const NOT_AS_CLIENTS_WRITE_IT = null;

    /** @param array{user_id: string, room_id: string, ttl: int}|null $asked where a token is to come */
    private function __construct(
        private readonly int $status,
        private readonly int $code = 0,
        private readonly ?array $asked = null,
    ) {
    }

    /** Demands of an answer that it is the one for the request. */
    public static function check(Request $request, Answer $answer): void
    {
        $listed = $request->header('Origin') === self::ORIGIN;
        $answer->hasHeader('access-control-allow-origin', $listed ? self::ORIGIN : null);
        $expected = self::of($request);
        if ($expected === self::NOT_AS_CLIENTS_WRITE_IT) {
            self::checkLoosely($request, $answer);
        } elseif ($expected->asked !== null) {
            self::checkToken($answer, $expected->asked);
        } elseif ($expected->status === 204 || $request->method === 'HEAD') {
            same($expected->status, $answer->status, 'the status');
            same('', $answer->body, 'the body');
        } else {
            $answer->isError($expected->status, $expected->code);
        }
    }

    /** A refusal, or a token for a user and a room that are in the body. */
    private static function checkLoosely(Request $request, Answer $answer): void
    {
        if ($answer->status !== 200) {
            $answer->isError(400, json_decode($answer->body, true)['code'] ?? 0);
            return;
        }
        $claims = Endpoint::claims($answer, 120);
        $room = json_decode($claims['payload'], true)['room_id'] ?? '';
        foreach (['user_id' => $claims['user_id'], 'room_id' => $room] as $name => $text) {
            check(str_contains($request->body, $text), "$name is not in the request", $text);
        }
    }

    private static function checkToken(Answer $answer, array $asked): void
    {
        $claims = Endpoint::claims($answer, $asked['ttl']);
        same($asked['user_id'], $claims['user_id'], 'user_id');
        $privileges = ['room_id' => $asked['room_id'], 'privilege' => [1 => 1, 2 => 0], 'stream_id_list' => []];
        same($asked['room_id'] === '' ? '' : json_encode($privileges), $claims['payload'], 'the payload');
    }

    private static function of(Request $request): ?self
    {
        $origin = $request->header('Origin');
        return match ($request->method) {
            'GET' => self::ofFields(self::form($request->query), 'userID', 'roomID', 'expired_ts'),
            'POST' => self::ofPost($request),
            'OPTIONS' => match ($origin) {
                '' => new self(405, -1),
                self::ORIGIN => new self(204),
                default => new self(403, -1),
            },
            default => new self(405, -1),
        };
    }

    private static function ofPost(Request $request): ?self
    {
        $body = $request->body ?? '';
        $type = strtolower(trim(preg_replace('/;.*/s', '', $request->header('Content-Type'))));
        $multipart = $type === 'multipart/form-data';
        if (strlen($body) > 16384 && !($multipart && $request->chunked)) {
            return new self(413, -1);
        }
        $body = str_starts_with($body, "\xEF\xBB\xBF") ? substr($body, 3) : $body;
        if ($multipart) {
            return self::ofMultipart($request);
        }
        return match ($type) {
            'application/x-www-form-urlencoded' => self::ofFields(self::form($body)),
            '', 'application/json' => self::ofFields(self::json($body)),
            default => new self(415, -1),
        };
    }

    private static function ofMultipart(Request $request): ?self
    {
        if ($request->chunked) {
            return new self(411, -1);
        }
        if (stripos($request->header('Content-Type'), 'boundary=') === false) {
            return new self(400, -1);
        }
        $part = '--frontier\r\nContent-Disposition: form-data; name="([a-z_]+)"\r\n\r\n([^\r]*)\r\n';
        $asClientsWriteIt = $request->header('Content-Type') === 'multipart/form-data; boundary=frontier'
            && preg_match("/^(?:$part)*--frontier--\\r\\n\\z/", $request->body) === 1;
        if (!$asClientsWriteIt) {
            return self::NOT_AS_CLIENTS_WRITE_IT;
        }
        preg_match_all("/$part/", $request->body, $parts);
        return self::ofFields(array_combine($parts[1], $parts[2]));
    }

    private static function ofFields(
        ?array $fields,
        string $user = 'user_id',
        string $room = 'room_id',
        ?string $ttl = null
    ): self {
        if ($fields === null) {
            return new self(400, -1);
        }
        [$userId, $roomId] = [self::text($fields, $user, 64), self::text($fields, $room, 128)];
        if ($userId === null || $userId === '') {
            return new self(400, 3);
        }
        if ($roomId === null) {
            return new self(400, -1);
        }
        $lifetime = $ttl !== null && array_key_exists($ttl, $fields) ? $fields[$ttl] : '120';
        if (!is_string($lifetime) || trim($lifetime, '0123456789') !== '' || ($lifetime[0] ?? '0') === '0') {
            return new self(400, 6);
        }
        $lifetime = strlen($lifetime) > 3 ? 600 : min(600, (int) $lifetime);
        return new self(200, 0, ['user_id' => $userId, 'room_id' => $roomId, 'ttl' => $lifetime]);
    }

    /** '' where it did not come, null where it cannot be taken. */
    private static function text(array $fields, string $name, int $limit): ?string
    {
        $value = array_key_exists($name, $fields) ? $fields[$name] : '';
        $text = is_int($value) ? (string) $value : $value;
        return is_string($text) && strlen($text) <= $limit && json_encode($text) !== false ? $text : null;
    }

    /** By PHP's own rules for the names of fields, and its limit for their number. */
    private static function form(string $encoded): array
    {
        @parse_str($encoded, $fields);
        return $fields;
    }

    /** Null where it is no object. In PHP's objects no name starts with a NUL. */
    private static function json(string $body): ?array
    {
        $value = json_decode($body, false, 512, JSON_BIGINT_AS_STRING);
        return is_object($value) ? get_object_vars($value) : null;
    }
}
