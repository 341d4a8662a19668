<?php

declare(strict_types=1);

namespace EndpointTests;

/** A document root with its configuration and its port. */
final class Site
{
    /** @var array<int, true> */
    private static array $given = [];

    public readonly int $port;

    public function __construct(public readonly string $root, public readonly Scenario $scenario)
    {
        $this->port = self::freePort();
    }

    /** Below the range that outgoing connections take theirs from, so that none of them can be in the way later. */
    private static function freePort(): int
    {
        for ($tries = 0; $tries < 1000; $tries++) {
            $port = random_int(20000, 32000);
            $socket = isset(self::$given[$port]) ? false : @stream_socket_server("tcp://127.0.0.1:$port");
            if ($socket !== false) {
                fclose($socket);
                self::$given[$port] = true;
                return $port;
            }
        }
        throw new Failure('no free port on 127.0.0.1');
    }
}
