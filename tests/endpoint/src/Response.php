<?php

declare(strict_types=1);

namespace EndpointTests;

/** An HTTP response, with checks for the two documented forms: a token or an error. */
final class Response
{
    public readonly int $status;
    public readonly string $body;

    /** @var array<string, list<string>> values by lower-case name */
    private array $headers = [];

    /** Parses the response, and fails if it contains the secret. */
    public function __construct(private readonly string $raw)
    {
        check(!str_contains($raw, SECRET_START), 'the secret is in the response', $raw);
        [$head, $body] = explode("\r\n\r\n", $raw, 2) + [1 => ''];
        $lines = explode("\r\n", $head);
        check(preg_match('~^HTTP/1\.[01] (\d{3})~', $lines[0], $match) === 1, 'no HTTP response', $raw);
        $this->status = (int) $match[1];
        foreach (array_slice($lines, 1) as $line) {
            [$name, $value] = explode(':', $line, 2);
            $this->headers[strtolower($name)][] = trim($value);
        }
        $this->body = $this->header('transfer-encoding') === 'chunked' ? self::unchunk($body) : $body;
    }

    /** Returns all values of a header, joined, or null if it is absent. */
    public function header(string $name): ?string
    {
        return isset($this->headers[$name]) ? implode(', ', $this->headers[$name]) : null;
    }

    /** Returns the token of a 200, and fails for any other response. */
    public function token(): string
    {
        $json = $this->json(200);
        $token = $json['token'] ?? null;
        check(is_string($token), 'no token', $this->raw);
        $data = $json['data'] ?? [];
        $wanted = ['code' => 0, 'message' => 'success'] + $data + ['data' => $data];
        check($json === $wanted, 'not the documented response', $this->raw);
        same(['token', 'app_id', 'user_id', 'room_id', 'expire'], array_keys($data), 'the fields');
        return $token;
    }

    /** Returns the AES mode of the token, cbc or gcm, by the length of its IV. */
    public function aesMode(): string
    {
        return [16 => 'cbc', 12 => 'gcm'][unpack('n', base64_decode(substr($this->token(), 2)), 8)[1]];
    }

    /** Returns the fields of a 200 with a token: token, app_id, user_id, room_id, expire. */
    public function fields(): array
    {
        $this->token();
        return $this->json(200)['data'];
    }

    /** Checks for an error in the documented form whose message contains all the given parts. */
    public function isError(int $status, int $code, string ...$parts): void
    {
        $json = $this->json($status);
        check(array_keys($json) === ['code', 'message'], 'not {code, message}', $this->raw);
        check($json['code'] === $code, "code is not $code", $this->raw);
        foreach ($parts as $part) {
            check(str_contains($json['message'], $part), "the message does not contain \"$part\"", $this->raw);
        }
    }

    /** Checks the value of a header; null checks that it is absent. */
    public function hasHeader(string $name, ?string $value): void
    {
        $wanted = $value === null ? 'absent' : "\"$value\"";
        check($this->header($name) === $value, "header $name is not $wanted", $this->raw);
    }

    /** Checks that the whole body is JSON and that the headers of every response are there. */
    public function json(int $status): array
    {
        check($this->status === $status, "status is not $status", $this->raw);
        $this->hasHeader('content-type', 'application/json; charset=utf-8');
        $this->hasHeader('cache-control', 'no-store');
        $this->hasHeader('x-content-type-options', 'nosniff');
        // The errors of nginx and Apache do not depend on the visitor.
        if ($this->header('vary') !== null) {
            $this->hasHeader('x-frame-options', 'DENY');
            $this->hasHeader('cross-origin-resource-policy', 'same-origin');
        }
        $json = json_decode($this->body, true);
        $same = is_array($json) && json_encode($json, JSON_UNESCAPED_SLASHES) === $this->body;
        check($same, 'the body is not one JSON object and nothing else', $this->raw);
        check(!str_contains($this->raw, SECRET_START), 'the secret is in the response', $this->raw);
        return $json;
    }

    private static function unchunk(string $chunked): string
    {
        $body = '';
        while (preg_match('/^([0-9a-f]+)[^\r]*\r\n/i', $chunked, $match) === 1 && ($size = hexdec($match[1])) > 0) {
            $body .= substr($chunked, strlen($match[0]), $size);
            $chunked = substr($chunked, strlen($match[0]) + $size + 2);
        }
        return $body;
    }
}
