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

    /** Control and invisible characters, and white space at an end. */
    private const UNWANTED = '/^\p{Z}|\p{Z}\z|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\x{34F}\x{115F}\x{1160}\x{17B4}\x{17B5}'
        . '\x{180B}-\x{180F}\x{2065}\x{2800}\x{3164}\x{FE00}-\x{FE0F}\x{FFA0}\x{FFF0}-\x{FFF8}\x{E0000}-\x{E0FFF}]/u';

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
        } elseif ($expected->status === 204 || $request->method === 'HEAD') {
            same($expected->status, $response->status, 'the status');
            same('', $response->body, 'the body');
        } elseif ($expected->minted !== null) {
            self::checkToken($response, $expected->minted);
        } elseif ($expected->status === 200) {
            same('ok', $response->json(200)['message'] ?? null, 'the message');
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
        $claims = \read_token($response->token(), SECRET)->claims;
        $ttl = $claims['expire'] - $claims['ctime'];
        check($ttl >= 1 && $ttl <= 600, "the lifetime is $ttl");
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
        same(json_encode($privileges), $claims['payload'], 'the payload');
        same($minted['room_id'], $response->fields()['room_id'], 'room_id of the response');
    }

    private static function of(Request $request): ?self
    {
        $origin = $request->header('Origin');
        $isPreflight = $request->method === 'OPTIONS' && $origin !== '';
        if (!$isPreflight && self::isCrossSite($request)) {
            return new self(403, -1);
        }
        return match ($request->method) {
            'GET', 'HEAD' => self::ofQuery(self::form($request->query)),
            'POST' => self::ofPost($request),
            'OPTIONS' => match ($origin) {
                '' => new self(405, -1),
                self::ORIGIN => new self(204),
                default => new self(403, -1),
            },
            default => new self(405, -1),
        };
    }

    private static function isCrossSite(Request $request): bool
    {
        return $request->header('Sec-Fetch-Site') === 'cross-site'
            && $request->header('Origin') !== self::ORIGIN
            && ($request->header('Authorization') === '' || $request->header('Cookie') !== '');
    }

    private static function ofQuery(array $fields): self
    {
        return array_key_exists('health', $fields) ? new self(200) : self::ofFields($fields);
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
        $part = '--frontier\r\nContent-Disposition: form-data; name="([A-Za-z_]+)"\r\n\r\n([^\r]*)\r\n';
        $wellFormed = $request->header('Content-Type') === 'multipart/form-data; boundary=frontier'
            && preg_match("/^(?:$part)*--frontier--\\r\\n\\z/", $request->body) === 1;
        if (!$wellFormed) {
            return self::UNPREDICTED;
        }
        preg_match_all("/$part/", $request->body, $parts);
        return self::ofFields(array_combine($parts[1], $parts[2]));
    }

    private static function ofFields(?array $fields): self
    {
        if ($fields === null) {
            return new self(400, -1);
        }
        $isSent = static fn (string $name): bool => array_key_exists($name, $fields);
        $userNames = array_filter(['user_id', 'userId', 'userID', 'userid'], $isSent) ?: ['uid'];
        $roomId = self::id($fields, ['room_id', 'roomId', 'roomID', 'roomid'], 128);
        $userId = self::id($fields, $userNames, 64);
        $lifetime = self::lifetime($fields);
        // The endpoint checks in this order.
        return match (true) {
            $roomId === null => new self(400, -1),
            $userId === null => new self(400, 3),
            $lifetime === null => new self(400, 6),
            $userId === '' => new self(400, 3),
            $roomId === '' => new self(400, -1),
            default => new self(200, 0, ['user_id' => $userId, 'room_id' => $roomId, 'ttl' => $lifetime]),
        };
    }

    /** Returns an id, '' if it is absent, or null if it is invalid or its names have two values. */
    private static function id(array $fields, array $names, int $limit): ?string
    {
        $texts = [];
        foreach (array_intersect($names, array_map(strval(...), array_keys($fields))) as $name) {
            $value = $fields[$name];
            $text = is_int($value) ? (string) $value : $value;
            if (!is_string($text) || strlen($text) > $limit || json_encode($text) === false) {
                return null;
            }
            if (preg_match(self::UNWANTED, $text) === 1) {
                return null;
            }
            $texts[$text] = $text;
        }
        return count($texts) > 1 ? null : implode($texts);
    }

    /** Returns the lifetime in seconds, or null if expired_ts is invalid. */
    private static function lifetime(array $fields): ?int
    {
        $value = array_key_exists('expired_ts', $fields) ? $fields['expired_ts'] : 120;
        $text = is_int($value) ? (string) $value : $value;
        if (!is_string($text) || trim($text, '0123456789') !== '' || ($text[0] ?? '0') === '0') {
            return null;
        }
        return strlen($text) > 3 ? 600 : min(600, (int) $text);
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
