<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * The documented response to a request, computed independently of the endpoint. For a multipart
 * body that no client would write, PHP's interpretation is not predicted.
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

    private const UNPREDICTED = null;

    /** @param array{user_id: string, room_id: string, ttl: int}|null $minted null for no token */
    private function __construct(
        private readonly int $status,
        private readonly int $code = 0,
        private readonly ?array $minted = null,
    ) {
    }

    /** Checks that a response is the documented one for the request. */
    public static function check(Request $request, Response $response): void
    {
        $listed = $request->header('Origin') === self::ORIGIN;
        $response->hasHeader('access-control-allow-origin', $listed ? self::ORIGIN : null);
        $expected = self::of($request);
        if ($expected === self::UNPREDICTED) {
            self::checkLoosely($request, $response);
        } elseif ($expected->minted !== null) {
            self::checkToken($response, $expected->minted);
        } elseif ($expected->status === 204 || $request->method === 'HEAD') {
            same($expected->status, $response->status, 'the status');
            same('', $response->body, 'the body');
        } else {
            $response->isError($expected->status, $expected->code);
        }
    }

    /** Checks for an error, or for a token whose user id and room id are in the body. */
    private static function checkLoosely(Request $request, Response $response): void
    {
        if ($response->status !== 200) {
            $response->isError(400, json_decode($response->body, true)['code'] ?? 0);
            return;
        }
        $claims = Endpoint::claims($response, 120);
        $room = json_decode($claims['payload'], true)['room_id'] ?? '';
        foreach (['user_id' => $claims['user_id'], 'room_id' => $room] as $name => $text) {
            check(str_contains($request->body, $text), "$name is not in the request", $text);
        }
    }

    private static function checkToken(Response $response, array $minted): void
    {
        $claims = Endpoint::claims($response, $minted['ttl']);
        same($minted['user_id'], $claims['user_id'], 'user_id');
        $privileges = ['room_id' => $minted['room_id'], 'privilege' => [1 => 1, 2 => 0], 'stream_id_list' => []];
        same($minted['room_id'] === '' ? '' : json_encode($privileges), $claims['payload'], 'the payload');
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
        $wellFormed = $request->header('Content-Type') === 'multipart/form-data; boundary=frontier'
            && preg_match("/^(?:$part)*--frontier--\\r\\n\\z/", $request->body) === 1;
        if (!$wellFormed) {
            return self::UNPREDICTED;
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

    /** Returns a field's text, '' if it is absent, or null if it is invalid. */
    private static function text(array $fields, string $name, int $limit): ?string
    {
        $value = array_key_exists($name, $fields) ? $fields[$name] : '';
        $text = is_int($value) ? (string) $value : $value;
        return is_string($text) && strlen($text) <= $limit && json_encode($text) !== false ? $text : null;
    }

    /** Parses a form with PHP's own rules for field names and limit of fields. */
    private static function form(string $encoded): array
    {
        @parse_str($encoded, $fields);
        return $fields;
    }

    /** Returns null for a body that is not an object. PHP accepts no names that start with NUL. */
    private static function json(string $body): ?array
    {
        $value = json_decode($body, false, 512, JSON_BIGINT_AS_STRING);
        return is_object($value) ? get_object_vars($value) : null;
    }
}
