<?php

declare(strict_types=1);

// Rounds of measuring, and what they come to.

namespace ZegoBench;

const ROUNDS = 25;
const STARTUP_PAIRS = 200;

/** The payloads that each contender gets. */
const PAYLOADS = ['empty', 'room', 'ascii', 'non-ascii'];

final class Spread
{
    /** @param list<float> $figures */
    public function __construct(private array $figures)
    {
        sort($this->figures);
    }

    public function median(): float
    {
        return $this->quantile(0.5);
    }

    /** The figure that a share of all are below, between two of them by interpolation. */
    public function quantile(float $share): float
    {
        $place = $share * (count($this->figures) - 1);
        $below = (int) floor($place);
        $above = (int) ceil($place);
        return $this->figures[$below] + ($place - $below) * ($this->figures[$above] - $this->figures[$below]);
    }
}

final class Measurements
{
    /** @var array<string, array<string, list<array<string, float>>>> by contender and payload, one a round */
    private array $rounds = [];

    /** @param list<Contender> $contenders */
    public function __construct(public readonly array $contenders)
    {
    }

    /** Measures everything once, in an order of chance, so that nothing always follows the same. */
    public function addRound(): void
    {
        $jobs = [[$this->contenders[0], 'largest']];
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

    /** @param string $parts of what was measured: their sum is what is asked for */
    public function spread(string $contender, string $payload, string ...$parts): Spread
    {
        $sum = static fn (array $ns): float => array_sum(array_intersect_key($ns, array_flip($parts)));
        return new Spread(array_map($sum, $this->rounds[$contender][$payload]));
    }

    /** Nanoseconds a token. */
    public function token(string $contender, string $payload): Spread
    {
        return $this->spread($contender, $payload, 'call', 'aes');
    }

    public function hasFloor(): bool
    {
        return isset($this->rounds[FLOOR]);
    }
}

/** @return array<string, float> nanoseconds by part */
function measure(Contender $contender, string $payload): array
{
    $output = php([...$contender->options, __DIR__ . '/measure.php', $payload, $contender->folder]);
    $measured = json_decode($output, true);
    $mints = str_starts_with($measured['token'] ?? '', '04');
    if (
        $measured === null
        || $measured['native'] !== ($contender->folder === '')
        || $measured['jit'] !== $contender->jit
        || $mints === ($contender->name === FLOOR)
    ) {
        throw new \RuntimeException("not what is meant by $contender->name: $output");
    }
    return $measured['ns'];
}

/** @return array{without: Spread, with: Spread, difference: Spread} milliseconds of starting and ending PHP */
function startup(string $extension): array
{
    $figures = [];
    for ($pair = 0; $pair < STARTUP_PAIRS; $pair++) {
        $without = milliseconds(['-r', '']);
        $with = milliseconds(['-d', "extension=$extension", '-r', '']);
        $figures['without'][] = $without;
        $figures['with'][] = $with;
        $figures['difference'][] = $with - $without;
    }
    return array_map(static fn (array $figures) => new Spread($figures), $figures);
}

/** @param list<string> $arguments */
function milliseconds(array $arguments): float
{
    $start = hrtime(true);
    php($arguments);
    return (hrtime(true) - $start) / 1e6;
}
