<?php

declare(strict_types=1);

namespace EndpointTests;

/**
 * PHP's built-in server, one process per site. It has no server parameters, only environment
 * variables.
 */
final class BuiltIn extends Server
{
    public const SAPI = 'cli-server';

    public function name(): string
    {
        return 'php -S';
    }

    public function start(array $sites): void
    {
        $addresses = [];
        foreach ($sites as $number => $site) {
            $command = [
                PHP_BINARY, '-c', $this->ini,
                '-d', 'display_startup_errors=0', '-d', 'output_buffering=4096', '-d', 'file_uploads=0',
                '-S', "127.0.0.1:$site->port", '-t', $site->root,
            ];
            $scenario = $site->scenario;
            $environment = $scenario->parameters + $scenario->credentials + $scenario->environment;
            $process = $this->run("site$number", $command, $environment);
            $addresses[] = [$process, "tcp://127.0.0.1:$site->port"];
        }
        foreach ($addresses as [$process, $address]) {
            $process->awaitReady([$address]);
        }
    }
}
