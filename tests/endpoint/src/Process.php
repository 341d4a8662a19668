<?php

declare(strict_types=1);

namespace EndpointTests;

/** A server process with its children. They end with the tests, even if the tests crash. */
final class Process
{
    /** @var resource */
    private $handle;

    public readonly int $pid;

    /** @param array<string, string> $environment the whole environment except PATH */
    public function __construct(array $command, array $environment, private readonly string $log)
    {
        // Do not load the ini files of the machine.
        $environment += ['PATH' => (string) getenv('PATH'), 'PHP_INI_SCAN_DIR' => ''];
        $pairs = array_map(static fn ($name, $value) => "$name=$value", array_keys($environment), $environment);
        $this->handle = proc_open(
            [
                // A new process group, so that one signal ends all processes.
                'setsid',
                // If the tests are killed, the kernel ends the server. If they have ended, it does
                // not start.
                'setpriv', '--pdeathsig', 'TERM', 'sh', '-c', '[ $PPID = $0 ] && exec "$@"', (string) getmypid(),
                // env, because proc_open() cannot set an empty variable.
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

    /** Sends a signal without the posix extension. A negative id addresses a process group. */
    public static function signal(string $name, int $pid): void
    {
        exec("kill -s $name -- $pid 2>/dev/null");
    }

    public function output(): string
    {
        return (string) file_get_contents($this->log);
    }
}
