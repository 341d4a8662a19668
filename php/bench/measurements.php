<?php

declare(strict_types=1);

// Runs the rounds of the benchmark.

namespace ZegoBench;

const ROUNDS = 21;

/** Starts of PHP without and with the extension, in pairs. */
const STARTUP_PAIRS = 200;

/** The payloads that every contender is measured with. */
const PAYLOADS = ['empty', 'room', 'chinese-room', 'urdu', 'ascii', 'non-ascii', 'largest'];

final class Measurements
{
    /**
     * Nanoseconds by contender, payload, round and part.
     *
     * @var array<string, array<string, list<array<string, float>>>>
     */
    private array $rounds = [];

    /** @param list<Contender> $contenders */
    public function __construct(public readonly array $contenders)
    {
    }

    /** Measures every contender once with every payload, in random order to avoid order effects. */
    public function addRound(): void
    {
        $jobs = [];
        foreach ($this->contenders as $contender) {
            foreach (PAYLOADS as $payload) {
                $jobs[] = [$contender, $payload];
            }
        }
        shuffle($jobs);
        foreach ($jobs as [$contender, $payload]) {
            $this->rounds[$contender->name][$payload][] = measure($contender, $payload);
        }
    }

    /** Returns the spread of the sum of some parts: 'call', 'aes', 'turn'. */
    public function spread(string $contender, string $payload, string ...$parts): Spread
    {
        $keys = array_flip($parts);
        $sum = static fn (array $ns): float => array_sum(array_intersect_key($ns, $keys));
        return new Spread(array_map($sum, $this->rounds[$contender][$payload]));
    }

    /** Returns the spread of the nanoseconds per token. */
    public function token(string $contender, string $payload): Spread
    {
        return $this->spread($contender, $payload, 'call', 'aes');
    }

    public function hasFloor(): bool
    {
        return $this->has(FLOOR);
    }

    /** @return list<string> the titles of the contenders, each once */
    public function titles(): array
    {
        return array_values(array_unique(array_column($this->contenders, 'title')));
    }

    public function has(string $contender): bool
    {
        return isset($this->rounds[$contender]);
    }
}

/**
 * Measures a contender in a process of its own. Throws if the process did not run that contender.
 *
 * @return array<string, float> nanoseconds by part
 */
function measure(Contender $contender, string $payload): array
{
    $arguments = [$payload, $contender->mode, $contender->folder];
    $output = php([...$contender->options, __DIR__ . '/measure.php', ...$arguments]);
    $measured = json_decode($output, true);
    $mints = str_starts_with($measured['token'] ?? '', '04');
    if (
        $measured === null
        || $measured['native'] !== ($contender->folder === '')
        || $measured['jit'] !== $contender->jit
        || $mints === str_starts_with($contender->name, FLOOR)
        || ($mints && $measured['mode'] !== $contender->mode)
    ) {
        throw new \RuntimeException("the process did not measure $contender->name: $output");
    }
    return $measured['ns'];
}

/**
 * Measures the start and end of a PHP process without and with the extension.
 *
 * @return array{without: Spread, with: Spread, difference: Spread} in milliseconds
 */
function startup(string $extension): array
{
    $times = [];
    for ($pair = 0; $pair < STARTUP_PAIRS; $pair++) {
        $without = milliseconds(['-r', '']);
        $with = milliseconds(['-d', "extension=$extension", '-r', '']);
        $times['without'][] = $without;
        $times['with'][] = $with;
        $times['difference'][] = $with - $without;
    }
    return array_map(static fn (array $values) => new Spread($values), $times);
}

/** @param list<string> $arguments */
function milliseconds(array $arguments): float
{
    $start = hrtime(true);
    php($arguments);
    return (hrtime(true) - $start) / 1e6;
}
