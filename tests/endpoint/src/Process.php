<?php

declare(strict_types=1);

namespace EndpointTests;

/** A server process and whatever it forks: one process group, which ends with the tests however they end. */
final class Process
{
    /** @var resource */
    private $handle;

    public readonly int $pid;

    /** @param array<string, string> $environment all of it, but for PATH */
    public function __construct(array $command, array $environment, private readonly string $log)
    {
        // No folder to scan: none of the machine's ini files takes part.
        $environment += ['PATH' => (string) getenv('PATH'), 'PHP_INI_SCAN_DIR' => ''];
        $pairs = array_map(static fn ($name, $value) => "$name=$value", array_keys($environment), $environment);
        $this->handle = proc_open(
            [
                // A group of its own, to be ended as one.
                'setsid',
                // Should the tests be killed, the kernel ends the server; if they are gone already, it does not start.
                'setpriv', '--pdeathsig', 'TERM', 'sh', '-c', '[ $PPID = $0 ] && exec "$@"', (string) getmypid(),
                // proc_open() cannot set a variable to an empty text.
                'env', '-i', ...$pairs,
                ...$command,
            ],
            [['file', '/dev/null', 'r'], ['file', $log, 'a'], ['file', $log, 'a']],
            $pipes,
            '/',
        );
        $this->pid = proc_get_status($this->handle)['pid'];
        register_shutdown_function($this->stop(...));
    }

    /** @param list<string> $addresses stream addresses that must accept a connection */
    public function awaitReady(array $addresses): void
    {
        $deadline = microtime(true) + 20;
        foreach ($addresses as $address) {
            while (!($connection = @stream_socket_client($address))) {
                $running = proc_get_status($this->handle)['running'];
                check($running && microtime(true) < $deadline, 'the server did not start', $this->output());
                usleep(10_000);
            }
            fclose($connection);
        }
    }

    public function stop(): void
    {
        if (!is_resource($this->handle)) {
            return;
        }
        self::signal('TERM', $this->pid);
        for ($waited = 0; $waited < 500 && proc_get_status($this->handle)['running']; $waited++) {
            usleep(10_000);
        }
        self::signal('KILL', -$this->pid);
        proc_close($this->handle);
    }

    /** Without the posix extension, which a PHP may not have; of a negative id, to the whole group. */
    public static function signal(string $name, int $pid): void
    {
        exec("kill -s $name -- $pid 2>/dev/null");
    }

    public function output(): string
    {
        return (string) file_get_contents($this->log);
    }
}
