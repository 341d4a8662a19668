<?php

declare(strict_types=1);

namespace EndpointTests;

/** A site with the endpoint in it, configured in one way, and the cases to try on it. */
final class Scenario
{
    public const CREDENTIALS = ['ZEGO_APP_ID' => '1234567890', 'ZEGO_SERVER_SECRET' => SECRET];

    /**
     * @param array<string, \Closure(Endpoint): void> $cases by name
     * @param array<string, string> $parameters server parameters (php -S has none: environment there)
     * @param array<string, string> $credentials where the example configurations have them
     * @param array<string, string> $environment of the server process
     * @param string $library the folder, seen from the endpoint, whose vendor folder has the plain PHP class
     * @param bool $builtIn false: php -S cannot tell parameters from environment, so the cases mean nothing there
     * @param bool $native false: the cases are about the lookup of the library, and mean nothing with the extension
     */
    public function __construct(
        public readonly string $name,
        public readonly array $cases,
        public readonly array $parameters = [],
        public readonly array $credentials = self::CREDENTIALS,
        public readonly array $environment = [],
        public readonly string $library = '.',
        public readonly bool $builtIn = true,
        public readonly bool $native = true,
    ) {
    }
}
