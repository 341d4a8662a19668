<?php

declare(strict_types=1);

// Computes medians and quartiles.

namespace ZegoBench;

/** The distribution of repeated measurements of one quantity. */
final class Spread
{
    /** @param list<float> $values */
    public function __construct(private array $values)
    {
        sort($this->values);
    }

    public function median(): float
    {
        return $this->quantile(0.5);
    }

    /** Returns the quantile for a probability of 0..1, with linear interpolation. */
    public function quantile(float $probability): float
    {
        $position = $probability * (count($this->values) - 1);
        [$below, $above] = [(int) floor($position), (int) ceil($position)];
        $step = $this->values[$above] - $this->values[$below];
        return $this->values[$below] + ($position - $below) * $step;
    }
}
