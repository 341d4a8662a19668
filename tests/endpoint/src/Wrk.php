<?php

declare(strict_types=1);

namespace EndpointTests;

/** Runs wrk on an endpoint. */
final class Wrk
{
    private const CONNECTIONS = 32;

    /** @var resource */
    private $handle;

    /** @var resource */
    private $output;

    /** @param string $connection the Connection header of each request */
    public function __construct(
        int $port,
        int $seconds,
        string $connection = 'keep-alive',
        int $connections = self::CONNECTIONS,
    ) {
        $url = "http://127.0.0.1:$port/get_zego_token.php";
        $command = [
            Programs::wrk(), '-t', '2', '-c', (string) $connections, '-d', "{$seconds}s", '--timeout', '10s',
            '-H', "Connection: $connection", '-s', __DIR__ . '/../post.lua', $url,
        ];
        $this->handle = proc_open(['setpriv', '--pdeathsig', 'TERM', ...$command], [1 => ['pipe', 'w']], $pipes);
        $this->output = $pipes[1];
    }

    /** Ends wrk early. */
    public function stop(): void
    {
        proc_terminate($this->handle, SIGINT);
    }

    /**
     * @return array{requests: int, seconds: float, p50: int, p99: int, status: int, socket: int}
     *     latencies in microseconds, failures last
     */
    public function result(): array
    {
        $text = stream_get_contents($this->output);
        proc_close($this->handle);
        $lines = explode("\n", trim($text));
        return json_decode(end($lines), true) ?? throw new Failure('wrk gave no result', $text);
    }

    public static function perSecond(int $port, int $seconds): float
    {
        $result = (new self($port, $seconds))->result();
        check($result['status'] + $result['socket'] === 0, 'requests failed in a measurement', json_encode($result));
        return $result['requests'] / $result['seconds'];
    }
}
