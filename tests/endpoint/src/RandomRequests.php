<?php

declare(strict_types=1);

namespace EndpointTests;

/** Generates valid and damaged requests with random fields. The seed of mt_rand() decides them. */
final class RandomRequests
{
    private const TEXTS = [
        'ana', '0', '', '7', ' ana ', 'a&b=c', 'a+b%20c', 'a"b\\c/d', "line\nbreak", "\0", 'é', '直播间', '😀', "\xFF",
        "\xC0\xAF", "\xED\xA0\x80", "\u{200B}", "\u{A0}", '{"a":1}', '<b>', '[]', 'user[id]', 'Array',
    ];
    private const JSON_VALUES = [
        '0', '-5', '42', '9223372036854775807', '123456789012345678901234567890', '1.0', '1e3', 'true', 'null', '[]',
        '{}', '["ana"]', '"\ud83d\ude00"', '"\ud83d"', '"\u0000"',
    ];
    private const LIFETIMES = [
        '1', '60', '600', '601', '0', '-1', '060', '1e3', '1.5', '', ' 60', "60\n", '99999999999999999999',
    ];
    private const TYPES = [
        'application/json', 'application/json; charset=utf-8', 'Application/JSON', 'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=frontier', 'multipart/form-data', 'text/plain', '',
    ];
    private const ORIGINS = [Expected::ORIGIN, 'https://evil.example.com', 'null', 'HTTPS://APP.EXAMPLE.COM'];
    private const SITES = ['cross-site', 'same-site', 'same-origin', 'none', 'Cross-Site'];
    private const USER_NAMES = ['user_id', 'userId', 'userID', 'userid', 'uid'];
    private const ROOM_NAMES = ['room_id', 'roomId', 'roomID', 'roomid'];
    private const METHODS = ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];
    private const WORDS = [
        ...self::TEXTS, ...self::JSON_VALUES, ...self::LIFETIMES,
        ...self::USER_NAMES, ...self::ROOM_NAMES, 'expired_ts', 'health', '"user_id":', 'boundary=', '--frontier', '--',
        'Content-Disposition: form-data; name="user_id"', '; filename="x"', '&', '=', '%', '%FF', '%00', '[', ']', '.',
        '{', '}', ',', ':',
        "\r\n", "\r\n\r\n", "\xEF\xBB\xBF", ';', ', ',
    ];

    /** @param list<Request> $corpus */
    public function __construct(private readonly array $corpus)
    {
    }

    public function next(): Request
    {
        $request = self::oneIn(2) ? self::any($this->corpus) : self::composed();
        $request = self::oneIn(3) ? self::damaged($request) : $request;
        return $request->sendable();
    }

    private static function composed(): Request
    {
        $headers = self::oneIn(4) ? ['Origin' => self::any(self::ORIGINS)] : [];
        $headers += self::oneIn(6) ? ['Sec-Fetch-Site' => self::any(self::SITES)] : [];
        $headers += self::oneIn(6) ? ['Authorization' => 'Bearer x'] : [];
        $headers += self::oneIn(6) ? ['Cookie' => 'a=b'] : [];
        if (self::oneIn(20)) {
            return new Request(self::any(self::METHODS), self::form(self::fields()), $headers);
        }
        if (self::oneIn(3)) {
            return new Request('GET', self::form(self::fields()), $headers);
        }
        [$type, $body] = self::body(self::fields());
        if (self::oneIn(20)) {
            $type = self::any(self::TYPES);
        }
        $headers += $type === '' ? [] : ['Content-Type' => $type];
        return new Request('POST', '', $headers, $body, self::oneIn(10));
    }

    /** @return array{string, string} a Content-Type and a body of that kind */
    private static function body(array $fields): array
    {
        return match (mt_rand(0, 3)) {
            0 => ['application/x-www-form-urlencoded', self::form($fields)],
            1 => ['application/json', self::json($fields)],
            2 => ['', self::json($fields)],
            3 => ['multipart/form-data; boundary=frontier', Endpoint::multipartBody($fields)],
        };
    }

    /** @return array<string, string> */
    private static function fields(): array
    {
        $fields = self::oneIn(10) ? [] : [self::any(self::USER_NAMES) => self::text()];
        $fields += self::oneIn(10) ? [] : [self::any(self::ROOM_NAMES) => self::text()];
        // A second name, with the same value or another.
        $user = self::oneIn(2) ? (string) reset($fields) : self::text();
        $fields += self::oneIn(6) ? [self::any(self::USER_NAMES) => $user] : [];
        $fields += self::oneIn(4) ? ['expired_ts' => self::any(self::LIFETIMES)] : [];
        $fields += self::oneIn(5) ? ['other' => self::text()] : [];
        return self::oneIn(3) ? array_reverse($fields) : $fields;
    }

    private static function text(): string
    {
        return match (mt_rand(0, 3)) {
            0 => self::any(self::TEXTS),
            1 => self::any(self::TEXTS) . self::any(self::TEXTS),
            2 => str_repeat(self::any(self::TEXTS), mt_rand(1, 40)),
            3 => str_repeat('x', mt_rand(1, self::oneIn(50) ? 17000 : 140)),
        };
    }

    private static function form(array $fields): string
    {
        $encode = self::any([rawurlencode(...), urlencode(...)]);
        $pairs = [];
        foreach ($fields as $name => $text) {
            $name .= self::oneIn(20) ? '[]' : '';
            $pairs[] = "$name=" . $encode($text);
        }
        return implode('&', $pairs);
    }

    private static function json(array $fields): string
    {
        $flags = self::any([0, JSON_UNESCAPED_UNICODE, JSON_UNESCAPED_SLASHES, JSON_HEX_AMP | JSON_HEX_QUOT]);
        $pairs = [];
        foreach ($fields as $name => $text) {
            $value = self::oneIn(4) ? self::any(self::JSON_VALUES) : json_encode($text, $flags);
            $pairs[] = self::any(["\"$name\":", " \"$name\" :\n"]) . ($value === false ? "\"$text\"" : $value);
        }
        return '{' . implode(',', $pairs) . '}';
    }

    private static function damaged(Request $request): Request
    {
        $damage = static fn (string $text): string => \mutated($text, self::WORDS);
        $headers = self::oneIn(4) ? array_map($damage, $request->headers) : $request->headers;
        $query = $request->query !== '' && self::oneIn(2) ? $damage($request->query) : $request->query;
        $body = $request->body === null ? null : $damage($request->body);
        return new Request($request->method, $query, $headers, $body, $request->chunked);
    }

    private static function oneIn(int $times): bool
    {
        return mt_rand(1, $times) === 1;
    }

    private static function any(array $list): mixed
    {
        return $list[mt_rand(0, count($list) - 1)];
    }
}
