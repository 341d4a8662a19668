<?php

declare(strict_types=1);

// Builds the arguments that behaviour.json describes. The class names are part of the data because
// PHP's messages contain them.

final class OracleStringable
{
    public function __construct(private string $text)
    {
    }

    public function __toString(): string
    {
        return $this->text;
    }
}

final class OracleThrowing
{
    public function __toString(): string
    {
        throw new RuntimeException('from __toString');
    }
}

final class OraclePlain
{
}

final class OracleInvokable
{
    public function __invoke(): int
    {
        return 1;
    }
}

enum OracleEnum
{
    case One;
}

/** @return array<int|string, mixed> positional arguments, then named ones under their names */
function build_arguments(array $row): array
{
    return array_map('build_argument', array_merge($row['args'], $row['named'] ?? []));
}

function build_argument(array $described): mixed
{
    return match ($described['type']) {
        'int', 'bool', 'array' => $described['value'],
        'float' => build_float($described['value']),
        'null' => null,
        'string' => build_string($described),
        'stringable' => new OracleStringable($described['value']),
        'stringable-throwing' => new OracleThrowing(),
        'object' => new $described['class'](),
        'closure' => static fn () => 1,
        'resource' => fopen('php://memory', 'r'),
        'enum' => OracleEnum::One,
    };
}

function build_float(string $source): float
{
    return match ($source) {
        'NAN' => NAN,
        'INF' => INF,
        '-INF' => -INF,
        default => (float) $source,
    };
}

function build_string(array $described): string
{
    if (isset($described['length'])) {
        $unit = $described['unit'] ?? base64_decode($described['unit_base64'], true);
        $repeated = str_repeat($unit, intdiv($described['length'], strlen($unit)) + 1);
        return substr($repeated, 0, $described['length']) . base64_decode($described['then_base64'] ?? '', true);
    }
    return isset($described['base64']) ? base64_decode($described['base64'], true) : $described['value'];
}
