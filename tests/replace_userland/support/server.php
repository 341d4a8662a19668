<?php

declare(strict_types=1);

require __DIR__ . '/site.php';

/** Runs PHP's built-in server on a site: one process answers many requests, as in php-fpm. */
final class Server
{
    /**
     * The signal that makes the server shut down cleanly. PHP has this constant only with pcntl.
     */
    private const SIGINT = 2;

    /** @var resource */
    private $process;

    /** @var resource */
    private $log;

    private string $address;

    /** @param list<string> $settings */
    public function __construct(Site $site, array $settings)
    {
        $command = 'exec ' . escapeshellarg(PHP_BINARY) . ' ' . $site->options($settings)
            . ' -S 127.0.0.1:0 -t ' . escapeshellarg($site->path()) . ' 2>&1';
        $this->process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes);
        $this->log = $pipes[1];
        // At its end PHP waits for its children, also when a test fails.
        register_shutdown_function(fn () => is_resource($this->process) && proc_terminate($this->process));
        $this->address = $this->waitForAddress();
    }

    public function get(string $script): string
    {
        return file_get_contents("$this->address/$script");
    }

    /**
     * Stops the server and returns its log without the requests: errors, and leaks in a debug
     * build.
     */
    public function stop(): string
    {
        proc_terminate($this->process, self::SIGINT);
        $lines = explode("\n", stream_get_contents($this->log));
        proc_close($this->process);
        return implode("\n", preg_grep('/ (Accepted|Closing|\[200\]: GET .*)$/', $lines, PREG_GREP_INVERT));
    }

    private function waitForAddress(): string
    {
        $read = '';
        while (($line = fgets($this->log)) !== false) {
            if (preg_match('~\((http://127\.0\.0\.1:\d+)\) started~', $line, $match)) {
                return $match[1];
            }
            $read .= $line;
        }
        throw new RuntimeException("the server did not start: $read");
    }
}
