<?php

declare(strict_types=1);

namespace EndpointTests;

const APP_ID = 1234567890;
const SECRET = '0123456789abcdef0123456789abcdef';

/** The start of the secret: a stack trace shows the first 15 bytes of an argument. */
const SECRET_START = '0123456789ab';

final class Failure extends \Exception
{
}

/** Throws Failure, with the evidence, if the condition is false. */
function check(bool $holds, string $problem, string $evidence = ''): void
{
    if (!$holds) {
        throw new Failure($evidence === '' ? $problem : "$problem, in:\n$evidence");
    }
}

/** Checks that a value is identical to the expected one. */
function same(mixed $wanted, mixed $got, string $what): void
{
    check($wanted === $got, "$what is " . json_encode($got) . ' instead of ' . json_encode($wanted));
}

/** @param list<float|int> $values an odd number of values */
function median(array $values): float|int
{
    sort($values);
    return $values[intdiv(count($values), 2)];
}
