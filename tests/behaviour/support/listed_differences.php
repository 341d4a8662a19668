<?php

declare(strict_types=1);

/**
 * Returns the entries of differences.php that apply to this PHP, each under the key of every result
 * it covers. The key is the row's name; for calls " [weak]" or " [strict]" follows.
 *
 * @return array<string, array>
 */
function differences(string $kind): array
{
    $byKey = [];
    foreach (listed_differences()[$kind] as $entry) {
        foreach ($entry['when'] ?? true ? keys_of($entry) : [] as $key) {
            if (isset($byKey[$key])) {
                throw new LogicException("two entries in differences.php cover $key");
            }
            $byKey[$key] = $entry;
        }
    }
    return $byKey;
}

function listed_differences(): array
{
    return require __DIR__ . '/differences.php';
}

/** @return list<string> the keys of the results that an entry covers */
function keys_of(array $entry): array
{
    $keys = $entry['rows'] ?? [];
    foreach (['weak' => ['weak'], 'strict' => ['strict'], 'weak and strict' => ['weak', 'strict']] as $in => $modes) {
        foreach ($entry["rows, $in"] ?? [] as $name) {
            array_push($keys, ...array_map(static fn (string $mode): string => "$name [$mode]", $modes));
        }
    }
    return $keys;
}

/** Filters the rows that end PHP on the extension and therefore need a process of their own. */
function rows_that_end_php(array $rows, array $differences): array
{
    $ends = static function (string $name) use ($differences): bool {
        $entry = $differences[$name] ?? $differences["$name [weak]"] ?? [];
        return isset($entry['ends PHP']);
    };
    return array_filter($rows, $ends, ARRAY_FILTER_USE_KEY);
}

/** Returns whether the extension's result differs from the stand-in's exactly as the entry says. */
function differs_as_listed(array $entry, array|string $here, array|string $official): bool
{
    if (isset($entry['ends PHP'])) {
        return is_fatal($here, $entry['ends PHP']);
    }
    if (isset($entry['mints'])) {
        return is_good_token($here)
            && preg_match($entry['mints'], $here['reading']['plaintext']) === 1
            && $official['kind'] === 'throw';
    }
    if (isset($entry['prints'])) {
        return $here === $entry['prints'] && $here !== $official;
    }
    $rejected = is_rejected($here, $official, ...$entry['rejected']);
    return $entry['or a good token'] ?? false
        ? $rejected || is_good_token($here)
        : $rejected && $here !== $official;
}

function is_fatal(array|string $here, string $pattern): bool
{
    $message = is_string($here)
        ? explode("\n[fatal] ", $here)[1] ?? ''
        : ($here['kind'] === 'fatal' ? $here['message'] : '');
    return preg_match($pattern, $message) === 1;
}

/**
 * Returns whether the result has the code and message, and otherwise equals the stand-in's result.
 */
function is_rejected(array $here, array $official, int $code, string $pattern): bool
{
    $message = $here['message'];
    $rejection = ['code' => $code, 'message' => $message, 'token' => null];
    $expected = array_merge($official, $rejection, ['json' => json_encode($rejection)]);
    unset($expected['reading']);
    // PHP 8.5 warns when the stand-in packs a float. Converted arguments raise only deprecations.
    $raised = array_filter($expected['raised'] ?? [], static fn (array $one): bool => $one['level'] !== 'E_WARNING');
    unset($expected['raised']);
    $expected += $raised === [] ? [] : ['raised' => array_values($raised)];
    return $here === $expected && preg_match($pattern, (string) $message) === 1;
}

function is_good_token(array $here): bool
{
    return $here['code'] === 0 && isset($here['reading']['plaintext']);
}
