<?php

declare(strict_types=1);

namespace EndpointTests;

require __DIR__ . '/../../support/token.php';
require __DIR__ . '/checks.php';

spl_autoload_register(static function (string $class): void {
    require __DIR__ . '/' . substr($class, strlen(__NAMESPACE__) + 1) . '.php';
});

set_error_handler(static function (int $type, string $message, string $file, int $line): bool {
    // Respect @, which reduces error_reporting().
    return !(error_reporting() & $type) || throw new \ErrorException($message, 0, $type, $file, $line);
});

// After a signal, run the shutdown functions, which stop the servers.
pcntl_async_signals(true);
foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
    pcntl_signal($signal, static fn () => exit(128 + $signal));
}

/** Returns the absolute path of --extension=. */
function extension_option(): string
{
    $given = option('extension') ?? usage('--extension=FILE is required');
    return realpath($given) ?: usage("$given does not exist");
}

function seconds_option(): int
{
    $given = option('seconds') ?? '60';
    return preg_match('/^[1-9]\d*\z/', $given) === 1 ? (int) $given : usage('--seconds= is a whole number, at least 1');
}

function option(string $name): ?string
{
    return getopt('', ["$name:"])[$name] ?? null;
}

function usage(string $problem): never
{
    fwrite(STDERR, "$problem\n");
    exit(2);
}
