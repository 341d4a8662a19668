<?php

declare(strict_types=1);

namespace EndpointTests;

/** What came back, with the two things any case wants to know of it: a token, or an error. */
final class Answer
{
    public readonly int $status;
    public readonly string $body;

    /** @var array<string, list<string>> values by lower-case name */
    private array $headers = [];

    /** No answer at all may hold the secret. */
    public function __construct(private readonly string $raw)
    {
        check(!str_contains($raw, SECRET_START), 'the secret is in the answer', $raw);
        [$head, $body] = explode("\r\n\r\n", $raw, 2) + [1 => ''];
        $lines = explode("\r\n", $head);
        check(preg_match('~^HTTP/1\.[01] (\d{3})~', $lines[0], $match) === 1, 'no HTTP answer', $raw);
        $this->status = (int) $match[1];
        foreach (array_slice($lines, 1) as $line) {
            [$name, $value] = explode(':', $line, 2);
            $this->headers[strtolower($name)][] = trim($value);
        }
        $this->body = $this->header('transfer-encoding') === 'chunked' ? self::unchunk($body) : $body;
    }

    /** All values of a header, joined; null where it did not come. */
    public function header(string $name): ?string
    {
        return isset($this->headers[$name]) ? implode(', ', $this->headers[$name]) : null;
    }

    /** Demands a 200 in the documented form. */
    public function token(): string
    {
        $json = $this->json(200);
        $token = $json['token'] ?? null;
        check(is_string($token), 'no token', $this->raw);
        $wanted = ['code' => 0, 'message' => 'success', 'token' => $token, 'data' => ['token' => $token]];
        check($json === $wanted, 'not the documented answer', $this->raw);
        return $token;
    }

    /** Demands an error in the documented form, whose message has all the given parts. */
    public function isError(int $status, int $code, string ...$parts): void
    {
        $json = $this->json($status);
        check(array_keys($json) === ['code', 'message'], 'not {code, message}', $this->raw);
        check($json['code'] === $code, "code is not $code", $this->raw);
        foreach ($parts as $part) {
            check(str_contains($json['message'], $part), "the message does not say \"$part\"", $this->raw);
        }
    }

    /** Demands that a header has this value; null: that it did not come. */
    public function hasHeader(string $name, ?string $value): void
    {
        $wanted = $value === null ? 'absent' : "\"$value\"";
        check($this->header($name) === $value, "header $name is not $wanted", $this->raw);
    }

    /** Demands JSON, all of the body and nothing but it, and the headers that every answer has. */
    private function json(int $status): array
    {
        check($this->status === $status, "status is not $status", $this->raw);
        $this->hasHeader('content-type', 'application/json; charset=utf-8');
        $this->hasHeader('cache-control', 'no-store');
        $this->hasHeader('x-content-type-options', 'nosniff');
        $json = json_decode($this->body, true);
        $same = is_array($json) && json_encode($json, JSON_UNESCAPED_SLASHES) === $this->body;
        check($same, 'the body is not one JSON object and nothing else', $this->raw);
        check(!str_contains($this->raw, SECRET_START), 'the secret is in the answer', $this->raw);
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
