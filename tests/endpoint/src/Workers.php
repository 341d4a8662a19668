<?php

declare(strict_types=1);

namespace EndpointTests;

/** The workers of a php-fpm master or an Apache parent process. */
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

    /** Waits until all these workers have ended and at least $wanted others run. */
    public function awaitSuccessors(array $pids, int $wanted = NginxFpm::WORKERS): void
    {
        for ($tries = 0; $tries < 2000; $tries++) {
            $now = $this->pids();
            if (count($now) >= $wanted && array_intersect($pids, $now) === []) {
                return;
            }
            usleep(10_000);
        }
        throw new Failure('the workers ' . implode(' ', $pids) . ' were not replaced');
    }

    /** @return array<int, int> resident memory in KiB, by worker */
    public function memory(): array
    {
        $memory = [];
        foreach ($this->pids() as $pid) {
            $memory[$pid] = self::residentMemory($pid);
        }
        return $memory;
    }

    /**
     * Returns the size of each worker's malloc() heap. It excludes the chunks of PHP's memory
     * manager, which PHP keeps between requests.
     *
     * @return array<int, int> in KiB, by worker
     */
    public function heaps(): array
    {
        $heaps = [];
        foreach ($this->pids() as $pid) {
            // The part inherited from the master and the part added by the worker are listed
            // separately.
            preg_match_all('/ \[heap]\n.*?\nRss: +(\d+) kB/s', file_get_contents("/proc/$pid/smaps"), $parts);
            $heaps[$pid] = array_sum($parts[1]);
        }
        return $heaps;
    }

    /** @return int in KiB */
    public static function residentMemory(int $pid): int
    {
        preg_match('/^VmRSS:\s+(\d+) kB/m', file_get_contents("/proc/$pid/status"), $match);
        return (int) $match[1];
    }
}
