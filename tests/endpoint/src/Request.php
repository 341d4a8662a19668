<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * A request to the endpoint. Its text is similar to HTTP: method and query on the first line, then
 * headers, an empty line and the body. Without the empty line there is no body. "Transfer-Encoding:
 * chunked" sends the body in chunks.
 */
final class Request
{
    /** @param array<string, string> $headers */
    public function __construct(
        public readonly string $method,
        public readonly string $query,
        public readonly array $headers = [],
        public readonly ?string $body = null,
        public readonly bool $chunked = false,
    ) {
    }

    public static function fromText(string $text): self
    {
        [$head, $body] = explode("\n\n", $text, 2) + [1 => null];
        $lines = explode("\n", rtrim($head));
        [$method, $query] = explode(' ', $lines[0], 2) + [1 => ''];
        // PHP's built-in server drops further question marks.
        $query = ltrim($query, '?');
        $headers = [];
        foreach (array_slice($lines, 1) as $line) {
            [$name, $value] = explode(': ', $line, 2) + [1 => ''];
            $headers[$name] = $value;
        }
        $chunked = isset($headers['Transfer-Encoding']);
        unset($headers['Transfer-Encoding']);
        return new self($method, $query, $headers, $body, $chunked);
    }

    public function text(): string
    {
        $head = rtrim("$this->method $this->query");
        foreach ($this->headers + ($this->chunked ? ['Transfer-Encoding' => 'chunked'] : []) as $name => $value) {
            $head .= "\n$name: $value";
        }
        return $this->body === null ? "$head\n" : "$head\n\n$this->body";
    }

    public function header(string $name): string
    {
        return $this->headers[$name] ?? '';
    }

    /** Returns the request with all bytes replaced that a server would not pass on to PHP. */
    public function sendable(): self
    {
        $encode = static fn (array $match): string => rawurlencode($match[0]);
        $query = preg_replace_callback('/[^\x21\x22\x24-\x7E]/', $encode, $this->query);
        $headers = array_map(
            static fn (string $value): string => trim(preg_replace('/[\x00-\x1F\x7F]/', ' ', $value)),
            $this->headers,
        );
        return new self($this->method, $query, $headers, $this->body, $this->chunked);
    }
}
