<?php

declare(strict_types=1);

// Valgrind takes what PCRE's JIT compiler writes for reads of uninitialised memory.
ini_set('pcre.jit', '0');

/** A row's name is its key; the second of two rows with one name gets " (2)". */
function behaviour_rows(string $kind): array
{
    $data = json_decode(file_get_contents(__DIR__ . '/../vectors/behaviour.json'), true, 512, JSON_THROW_ON_ERROR);
    $rows = [];
    foreach ($data[$kind] as $row) {
        $name = $row['name'];
        $rows[isset($rows[$name]) ? "$name (2)" : $name] = $row;
    }
    return $rows;
}

/** The rows of one group; each group has a .phpt of its own. */
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
