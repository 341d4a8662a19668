<?php

declare(strict_types=1);

namespace EndpointTests;

/** Sends HTTP requests to one endpoint, byte for byte, so that a case can send invalid ones. */
final class Endpoint
{
    public const FORM = 'application/x-www-form-urlencoded';
    public const JSON = 'application/json';
    private const PATH = '/get_zego_token.php';

    public function __construct(public readonly Server $server, private readonly int $port)
    {
    }

    public function form(string $body, array $headers = []): Response
    {
        return $this->send('POST', self::PATH, $headers + ['Content-Type' => self::FORM], $body);
    }

    public function json(string $body, array $headers = []): Response
    {
        return $this->send('POST', self::PATH, $headers + ['Content-Type' => self::JSON], $body);
    }

    /** @param array<string, string> $parts */
    public function multipart(array $parts, array $headers = [], bool $chunked = false): Response
    {
        $headers += ['Content-Type' => 'multipart/form-data; boundary=frontier'];
        return $this->send('POST', self::PATH, $headers, self::multipartBody($parts), $chunked);
    }

    /** @param array<string, string> $parts by form-data name, or by 'name"; filename="file' */
    public static function multipartBody(array $parts): string
    {
        $body = '';
        foreach ($parts as $name => $value) {
            $body .= "--frontier\r\nContent-Disposition: form-data; name=\"$name\"\r\n\r\n$value\r\n";
        }
        return "$body--frontier--\r\n";
    }

    public function get(string $query, array $headers = []): Response
    {
        return $this->send('GET', self::PATH . "?$query", $headers);
    }

    public function method(string $method, array $headers = []): Response
    {
        return $this->send($method, self::PATH, $headers);
    }

    /** Sends a body with the given headers, in chunks or with a Content-Length. */
    public function post(string $body, array $headers, bool $chunked = false, string $query = ''): Response
    {
        return $this->send('POST', self::PATH . "?$query", $headers, $body, $chunked);
    }

    public function request(Request $request): Response
    {
        $target = self::PATH . ($request->query === '' ? '' : "?$request->query");
        return $this->send($request->method, $target, $request->headers, $request->body, $request->chunked);
    }

    /** Sends a form without waiting. The returned function waits for the response. */
    public function begin(string $body): \Closure
    {
        $connection = $this->write('POST', self::PATH, ['Content-Type' => self::FORM], $body);
        return fn (): Response => $this->read($connection);
    }

    /** Requests another page of the site without waiting, like begin(). */
    public function beginPage(string $path): \Closure
    {
        $connection = $this->write('GET', $path, [], null);
        return fn (): Response => $this->read($connection);
    }

    /** Requests another page of the site. */
    public function page(string $path, array $headers = []): Response
    {
        return $this->send('GET', $path, $headers);
    }

    /**
     * Returns the claims of the response's token. Checks app_id, ctime and the lifetime, and that the
     * response names the same app, user and expiry.
     */
    public static function claims(Response $response, int $ttl = 3600): array
    {
        $claims = \read_token($response->token(), SECRET)->claims;
        foreach (['app_id', 'user_id', 'expire'] as $name) {
            same($claims[$name], $response->fields()[$name], "$name of the response");
        }
        same(APP_ID, $claims['app_id'], 'app_id');
        same($ttl, $claims['expire'] - $claims['ctime'], 'the lifetime');
        check(abs(time() - $claims['ctime']) <= 60, 'ctime is not now');
        return $claims;
    }

    private function send(
        string $method,
        string $target,
        array $headers,
        ?string $body = null,
        bool $chunked = false
    ): Response {
        return $this->read($this->write($method, $target, $headers, $body, $chunked));
    }

    /** @return resource the connection, after the request was sent */
    private function write(string $method, string $target, array $headers, ?string $body, bool $chunked = false)
    {
        $request = "$method $target HTTP/1.1\r\nHost: 127.0.0.1:$this->port\r\nConnection: close\r\n";
        foreach ($headers as $name => $value) {
            $request .= "$name: $value\r\n";
        }
        $request .= match (true) {
            $body === null => "\r\n",
            $chunked => "Transfer-Encoding: chunked\r\n\r\n" . self::chunks($body),
            default => 'Content-Length: ' . strlen($body) . "\r\n\r\n$body",
        };
        $connection = stream_socket_client("tcp://127.0.0.1:$this->port", $errno, $error, 10);
        check($connection !== false, "cannot connect: $error");
        // A server may send a 413 and close the connection before it has read everything.
        @fwrite($connection, $request);
        return $connection;
    }

    /** @param resource $connection */
    private function read($connection): Response
    {
        stream_set_timeout($connection, 20);
        $response = (string) @stream_get_contents($connection);
        check(!stream_get_meta_data($connection)['timed_out'], 'no response within 20 seconds', $response);
        fclose($connection);
        return new Response($response);
    }

    private static function chunks(string $body): string
    {
        $chunks = '';
        foreach (str_split($body, 4000) as $piece) {
            $chunks .= dechex(strlen($piece)) . "\r\n$piece\r\n";
        }
        return "{$chunks}0\r\n\r\n";
    }
}
