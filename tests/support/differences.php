<?php

declare(strict_types=1);

/**
 * The entries of behaviour/differences.php that hold for this PHP, by the key of each result they are
 * about: the row's name, for calls with the mode.
 */
function differences(string $kind): array
{
    $byKey = [];
    foreach (listed_differences()[$kind] as $entry) {
        foreach ($entry['when'] ?? true ? keys_of($entry) : [] as $key) {
            if (isset($byKey[$key])) {
                throw new LogicException("two entries in differences.php are about $key");
            }
            $byKey[$key] = $entry;
        }
    }
    return $byKey;
}

function listed_differences(): array
{
    return require __DIR__ . '/../behaviour/differences.php';
}

/** @return list<string> */
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

/** @return array the rows, out of these, that end PHP on the extension */
function rows_that_end_php(array $rows, array $differences): array
{
    $ends = static function (string $name) use ($differences): bool {
        $entry = $differences[$name] ?? $differences["$name [weak]"] ?? [];
        return isset($entry['ends PHP']);
    };
    return array_filter($rows, $ends, ARRAY_FILTER_USE_KEY);
}

function differs_as_listed(array $entry, array|string $here, array|string $official): bool
{
    if (isset($entry['ends PHP'])) {
        return is_fatal($here, $entry['ends PHP']);
    }
    $refused = is_refused($here, $official, ...$entry['refused']);
    return $entry['or a good token'] ?? false
        ? $refused || is_good_token($here)
        : $refused && $here !== $official;
}

function is_fatal(array|string $here, string $pattern): bool
{
    $message = is_string($here)
        ? explode("\n[fatal] ", $here)[1] ?? ''
        : ($here['kind'] === 'fatal' ? $here['message'] : '');
    return preg_match($pattern, $message) === 1;
}

/** The refusal has to be like the official class's in all but code and message. */
function is_refused(array $here, array $official, int $code, string $pattern): bool
{
    $message = $here['message'];
    $refusal = ['code' => $code, 'message' => $message, 'token' => null];
    $expected = array_merge($official, $refusal, ['json' => json_encode($refusal)]);
    unset($expected['reading']);
    // Since 8.5 PHP warns while the official class packs a float. Arguments that are converted raise deprecations only.
    $raised = array_filter($expected['raised'] ?? [], static fn (array $one): bool => $one['level'] !== 'E_WARNING');
    unset($expected['raised']);
    $expected += $raised === [] ? [] : ['raised' => array_values($raised)];
    return $here === $expected && preg_match($pattern, (string) $message) === 1;
}

function is_good_token(array $here): bool
{
    return $here['code'] === 0 && isset($here['reading']['plaintext']);
}
