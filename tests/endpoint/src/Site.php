<?php

declare(strict_types=1);

namespace EndpointTests;

/** A document root with its scenario and port. */
final class Site
{
    /** @var array<int, true> */
    private static array $used = [];

    public readonly int $port;

    public function __construct(public readonly string $root, public readonly Scenario $scenario)
    {
        $this->port = self::freePort();
    }

    /**
     * Returns a free port below the range for outgoing connections, so that none of them can take
     * it later.
     */
    private static function freePort(): int
    {
        for ($tries = 0; $tries < 1000; $tries++) {
            $port = random_int(20000, 32000);
            $socket = isset(self::$used[$port]) ? false : @stream_socket_server("tcp://127.0.0.1:$port");
            if ($socket !== false) {
                fclose($socket);
                self::$used[$port] = true;
                return $port;
            }
        }
        throw new Failure('no free port on 127.0.0.1');
    }
}
