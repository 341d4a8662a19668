<?php

declare(strict_types=1);

namespace EndpointTests;

/** One endpoint under test, over HTTP. Bytes go out as given: a case can send what no HTTP library would. */
final class Endpoint
{
    public const FORM = 'application/x-www-form-urlencoded';
    public const JSON = 'application/json';
    private const PATH = '/get_zego_token.php';

    public function __construct(public readonly Server $server, private readonly int $port)
    {
    }

    public function form(string $body, array $headers = []): Answer
    {
        return $this->send('POST', self::PATH, $headers + ['Content-Type' => self::FORM], $body);
    }

    public function json(string $body, array $headers = []): Answer
    {
        return $this->send('POST', self::PATH, $headers + ['Content-Type' => self::JSON], $body);
    }

    /** @param array<string, string> $parts */
    public function multipart(array $parts, array $headers = [], bool $chunked = false): Answer
    {
        $headers += ['Content-Type' => 'multipart/form-data; boundary=frontier'];
        return $this->send('POST', self::PATH, $headers, self::multipartBody($parts), $chunked);
    }

    /** @param array<string, string> $parts by form-data name; a name may carry a filename: 'f"; filename="x' */
    public static function multipartBody(array $parts): string
    {
        $body = '';
        foreach ($parts as $name => $value) {
            $body .= "--frontier\r\nContent-Disposition: form-data; name=\"$name\"\r\n\r\n$value\r\n";
        }
        return "$body--frontier--\r\n";
    }

    public function get(string $query, array $headers = []): Answer
    {
        return $this->send('GET', self::PATH . "?$query", $headers);
    }

    public function method(string $method, array $headers = []): Answer
    {
        return $this->send($method, self::PATH, $headers);
    }

    /** A body with headers of the case's own, in chunks or with a Content-Length. */
    public function post(string $body, array $headers, bool $chunked = false, string $query = ''): Answer
    {
        return $this->send('POST', self::PATH . "?$query", $headers, $body, $chunked);
    }

    public function request(Request $request): Answer
    {
        $target = self::PATH . ($request->query === '' ? '' : "?$request->query");
        return $this->send($request->method, $target, $request->headers, $request->body, $request->chunked);
    }

    /** Sends a form without waiting: the answer is there when the returned function is called. */
    public function begin(string $body): \Closure
    {
        $connection = $this->write('POST', self::PATH, ['Content-Type' => self::FORM], $body);
        return fn (): Answer => $this->read($connection);
    }

    /** Another page of the site, without waiting. */
    public function beginPage(string $path): \Closure
    {
        $connection = $this->write('GET', $path, [], null);
        return fn (): Answer => $this->read($connection);
    }

    /** Another page of the site. */
    public function page(string $path): Answer
    {
        return $this->send('GET', $path, []);
    }

    /** Demands a token and returns its claims; they must be right for the time of the request. */
    public static function claims(Answer $answer, int $ttl = 3600): array
    {
        $claims = \read_token($answer->token(), SECRET)->claims;
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
    ): Answer {
        return $this->read($this->write($method, $target, $headers, $body, $chunked));
    }

    /** @return resource the connection, with the request on its way */
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
        // A server may answer 413 and close before it has read everything.
        @fwrite($connection, $request);
        return $connection;
    }

    /** @param resource $connection */
    private function read($connection): Answer
    {
        stream_set_timeout($connection, 20);
        $answer = (string) @stream_get_contents($connection);
        check(!stream_get_meta_data($connection)['timed_out'], 'no answer within 20 seconds', $answer);
        fclose($connection);
        return new Answer($answer);
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
