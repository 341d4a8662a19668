<?php

declare(strict_types=1);

namespace EndpointTests;

/** A configuration of the endpoint, and the cases to run with it. */
final class Scenario
{
    /** What a test configures unless it says otherwise. Everybody gets a token. */
    public const CREDENTIALS = [
        'ZEGO_APP_ID' => '1234567890',
        'ZEGO_SERVER_SECRET' => SECRET,
        'ZEGO_AUTHORIZE' => 'anyone',
    ];

    /**
     * @param array<string, \Closure(Endpoint): void> $cases by name
     * @param array<string, string> $parameters server parameters; php -S has none and uses the
     *     environment
     * @param array<string, string> $credentials AppID, ServerSecret and ZEGO_AUTHORIZE, set as in
     *     the example configurations
     * @param array<string, string> $environment of the server process
     * @param string $library path from the endpoint to the folder whose vendor folder has the
     *     stand-in
     * @param bool $builtIn false to skip php -S, which cannot distinguish parameters from
     *     environment
     * @param bool $onlyStandIn true to run only with the stand-in, because the cases test how the
     *     endpoint finds it
     * @param array<string, string> $files text by path from the document root
     * @param bool $asShipped true to serve only the endpoint and to limit requests, as the example
     *     configurations do; false to serve the other pages of site/ as well, without the limit
     */
    public function __construct(
        public readonly string $name,
        public readonly array $cases,
        public readonly array $parameters = [],
        public readonly array $credentials = self::CREDENTIALS,
        public readonly array $environment = [],
        public readonly string $library = '.',
        public readonly bool $builtIn = true,
        public readonly bool $onlyStandIn = false,
        public readonly array $files = [],
        public readonly bool $asShipped = false,
    ) {
    }
}
