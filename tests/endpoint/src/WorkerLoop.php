<?php

declare(strict_types=1);

namespace EndpointTests;

/** Long-running processes of php-cli, which answer requests in a loop. */
final class WorkerLoop extends Server
{
    public readonly Process $parent;

    public function name(): string
    {
        return 'worker loop';
    }

    /** @param list<Site> $sites one */
    public function start(array $sites): void
    {
        [$site] = $sites;
        $tests = dirname(__DIR__);
        $library = $this->runtime->name === 'stand-in' ? ["$site->root/vendor/autoload.php"] : [];
        $this->parent = $this->run('loop', [
            PHP_BINARY, '-c', $this->ini, "$tests/worker_loop.php",
            (string) $site->port, (string) NginxFpm::WORKERS, (string) APP_ID, SECRET, ...$library,
        ]);
        $this->parent->awaitReady(["tcp://127.0.0.1:$site->port"]);
    }
}
