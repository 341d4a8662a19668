<?php

declare(strict_types=1);

// Replays a group of rows of behaviour.json on the extension or the polyfill, in this process, and on
// the stand-in, in another process. Prints each row for which the two differ and differences.php does
// not list how. On PHP 8.2 also prints each row for which the stand-in differs from the recorded result.

require_once __DIR__ . '/behaviour.php';
require_once __DIR__ . '/listed_differences.php';
require_once __DIR__ . '/../../support/php_process.php';
require_once __DIR__ . '/recorded.php';
require_once __DIR__ . '/replay.php';

const ROW_AS_JSON = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE;

function compare_calls(string $group): void
{
    compare_group('calls', $group);
}

function compare_objects(string $group): void
{
    compare_group('objects', $group);
}

function compare_group(string $kind, string $group): void
{
    $rows = behaviour_group($kind, $group);
    $differences = differences($kind);
    $here = array_map(as_of_the_extension(...), results_here($kind, $group, $rows, $differences));
    $official = results_of_stand_in($kind, $group, $rows);

    foreach ($official as $key => $expected) {
        $entry = $differences[$key] ?? null;
        $passes = $entry === null
            ? $here[$key] === $expected
            : differs_as_listed($entry, $here[$key], $expected);
        if (!$passes) {
            print_row($key, ['extension' => $here[$key], 'stand-in' => $expected] + how_listed($entry));
        }
    }
    if (intdiv(PHP_VERSION_ID, 100) === 802) {
        compare_with_recorded($kind, $rows, $official);
    }
    echo count($official), " compared\n";
}

/** @return array<string, string> the lines about an entry to print with its row */
function how_listed(?array $entry): array
{
    $output = isset($entry['prints']) ? ['listed output' => $entry['prints']] : [];
    return ['listed' => $entry['reason'] ?? 'no'] + $output;
}

function results_here(string $kind, string $group, array $rows, array $differences): array
{
    if ($group === 'fatal') {
        return run_each_row('extension', $kind, $group, $rows);
    }
    $fatal = rows_that_end_php($rows, $differences);
    $others = array_diff_key($rows, $fatal);
    return ($kind === 'calls' ? replay_calls($others) : replay_objects($others))
        + run_each_row('extension', $kind, $group, $fatal);
}

/**
 * Returns a result of the polyfill with the words of the extension. A function written in PHP that
 * takes four arguments needs a default for the fifth, which PHP's message for fewer shows.
 */
function as_of_the_extension(array|string $result): array|string
{
    if (is_array($result) && isset($result['message']) && !extension_loaded('zego_server_assistant')) {
        $result['message'] = str_replace(' and at least 4 expected', ' and exactly 5 expected', $result['message']);
    }
    return $result;
}

function results_of_stand_in(string $kind, string $group, array $rows): array
{
    return $group === 'fatal'
        ? run_each_row('stand-in', $kind, $group, $rows)
        : replay_in_process('stand-in', $kind, $group);
}

/** Runs each row in a process of its own: a fatal error ends PHP. */
function run_each_row(string $on, string $kind, string $group, array $rows): array
{
    $results = [];
    foreach (array_keys($rows) as $name) {
        foreach ($kind === 'calls' ? CALL_MODES : [] as $mode) {
            $results += replay_in_process($on, $kind, $group, $name, $mode);
        }
        if ($kind === 'objects') {
            $results += replay_in_process($on, $kind, $group, $name);
        }
    }
    return $results;
}

function replay_in_process(string $on, string ...$selection): array
{
    $run = $on === 'extension' ? 'run_php' : 'run_php_without_extension';
    [, $output] = $run(__DIR__ . '/replay_process.php', $on, ...$selection);
    $results = @unserialize($output, ['allowed_classes' => false]);
    if (!is_array($results)) {
        throw new RuntimeException('the other process returned no results but: ' . substr($output, 0, 2000));
    }
    return $results;
}

function compare_with_recorded(string $kind, array $rows, array $official): void
{
    foreach ($kind === 'calls' ? recorded_calls($rows) : recorded_objects($rows) as $key => $recorded) {
        $live = as_recorded($official[$key], $recorded);
        if ($live !== $recorded) {
            print_row($key, ['stand-in' => $live, 'recorded' => $recorded]);
        }
    }
}

function print_row(string $key, array $sides): void
{
    echo "DIFFERS: $key\n";
    foreach ($sides as $side => $result) {
        $text = is_string($result) ? $result : json_encode($result, ROW_AS_JSON);
        echo "  $side: ", str_replace("\n", "\n    ", $text), "\n";
    }
}
