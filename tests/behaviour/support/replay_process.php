<?php

declare(strict_types=1);

// php replay_process.php extension|stand-in KIND GROUP [ROW [MODE]]: runs a group of rows, or one
// row that may end PHP, and prints the results serialized.

require __DIR__ . '/load_stand_in.php';

[, $on, $kind, $group, $row, $mode] = $argv + [4 => null, 5 => null];
if ($on === 'stand-in') {
    load_stand_in('typed');
}
require __DIR__ . '/behaviour.php';
require __DIR__ . '/replay.php';

$rows = behaviour_group($kind, $group);
if ($row !== null) {
    $rows = [$row => $rows[$row]];
    register_shutdown_function('print_fatal_error', $kind, $row, $mode);
    // Keeps PHP's error message out of the output.
    ob_start();
}
$results = $kind === 'calls' ? replay_calls($rows, $mode === null ? CALL_MODES : [$mode]) : replay_objects($rows);
echo serialize($results);

function print_fatal_error(string $kind, string $row, ?string $mode): void
{
    $error = error_get_last();
    if ($error === null) {
        return;
    }
    while (ob_get_level() > 0) {
        ob_end_clean();
    }
    echo serialize(match ($kind) {
        'calls' => ["$row [$mode]" => ['kind' => 'fatal', 'message' => $error['message']]],
        'objects' => [$row => "\n[fatal] {$error['message']}"],
    });
}
