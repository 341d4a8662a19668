<?php

declare(strict_types=1);

namespace EndpointTests;

/** The workers of a php-fpm master. */
final class Workers
{
    public function __construct(private readonly int $master)
    {
    }

    /** @return list<int> */
    public function pids(): array
    {
        $children = file_get_contents("/proc/$this->master/task/$this->master/children");
        return array_map(intval(...), preg_split('/ /', $children, -1, PREG_SPLIT_NO_EMPTY));
    }

    /** Waits until none of these is left and others are there in their place. */
    public function awaitSuccessors(array $pids): void
    {
        for ($tries = 0; $tries < 2000; $tries++) {
            $now = $this->pids();
            if (count($now) === NginxFpm::WORKERS && array_intersect($pids, $now) === []) {
                return;
            }
            usleep(10_000);
        }
        throw new Failure('php-fpm did not replace the workers ' . implode(' ', $pids));
    }

    /** @return array<int, int> resident memory in KiB, by worker */
    public function memory(): array
    {
        $memory = [];
        foreach ($this->pids() as $pid) {
            preg_match('/^VmRSS:\s+(\d+) kB/m', file_get_contents("/proc/$pid/status"), $match);
            $memory[$pid] = (int) $match[1];
        }
        return $memory;
    }
}
