<?php

declare(strict_types=1);

// Reads the recorded results of behaviour.json into the form that replay.php returns.

function recorded_calls(array $rows): array
{
    $results = [];
    foreach ($rows as $name => $row) {
        foreach (CALL_MODES as $mode) {
            $results["$name [$mode]"] = recorded_call($row[$mode] ?? $row['weak and strict']);
        }
    }
    return $results;
}

function recorded_call(array $case): array
{
    $result = $case['result'];
    $ok = $case['official_token_ok'];
    if ($case['nonce_dependent'] ?? false) {
        $result['reading'] = 'depends on the nonce';
    } elseif ($ok !== null) {
        $result['reading'] = $ok
            ? array_intersect_key($case, ['plaintext' => true])
            : ['problem' => without_numbers($case['official_token_problem'])];
    }
    ksort($result);
    return $result;
}

function recorded_objects(array $rows): array
{
    return array_column($rows, 'output', 'name');
}

/**
 * Removes the parts of a result that the record leaves out: the caller's line and long plaintexts.
 */
function as_recorded(array|string $live, array|string $recorded): array|string
{
    if (is_string($live)) {
        return without_caller($live);
    }
    if (isset($live['reading'])) {
        $live['reading'] = is_string($recorded['reading'] ?? null)
            ? $recorded['reading']
            : array_intersect_key($live['reading'], ['problem' => true] + ($recorded['reading'] ?? []));
    }
    $live['message'] = without_caller((string) $live['message']);
    ksort($live);
    return $live;
}

function without_caller(string $message): string
{
    $message = preg_replace('/ passed in .+? on line \d+ and exactly/', ' passed and exactly', $message);
    return preg_replace('/, called in .+ on line \d+/', '', $message);
}
