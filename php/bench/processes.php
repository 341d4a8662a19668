<?php

declare(strict_types=1);

// Runs PHP processes without a php.ini.

namespace ZegoBench;

/**
 * @param list<string> $arguments after -n
 * @return string the standard output
 */
function php(array $arguments): string
{
    return output([PHP_BINARY, '-n', ...$arguments]);
}

/** @param list<string> $command */
function output(array $command): string
{
    $process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w']], $pipes);
    $output = stream_get_contents($pipes[1]);
    $status = proc_close($process);
    if ($status !== 0) {
        throw new \RuntimeException(implode(' ', $command) . " ended with status $status: $output");
    }
    return $output;
}
