<?php

declare(strict_types=1);

// Valgrind reports code of PCRE's JIT compiler as reads of uninitialised memory.
ini_set('pcre.jit', '0');

/** Returns the rows under their names. The second row of the same name gets " (2)". */
function behaviour_rows(string $kind): array
{
    $data = json_decode(file_get_contents(__DIR__ . '/../../vectors/behaviour.json'), true, 512, JSON_THROW_ON_ERROR);
    $rows = [];
    foreach ($data[$kind] as $row) {
        $name = $row['name'];
        $rows[isset($rows[$name]) ? "$name (2)" : $name] = $row;
    }
    return $rows;
}

/** Returns the rows of one group. Each group has its own phpt. */
function behaviour_group(string $kind, string $group): array
{
    $belongs = static fn (array $row): bool => behaviour_group_of($kind, $row) === $group;
    return array_filter(behaviour_rows($kind), $belongs);
}

function behaviour_group_of(string $kind, array $row): string
{
    if ($kind === 'calls') {
        $known = '/^(appId|userId|secret|effectiveTimeInSeconds|payload|call style)\b.*:/';
        return preg_match($known, $row['name'], $match) === 1 ? $match[1] : 'other';
    }
    return ends_php($row) ? 'fatal' : preg_split('/[:,]/', $row['name'])[0];
}

function ends_php(array $row): bool
{
    return str_contains($row['output'], "\n[fatal] ");
}
