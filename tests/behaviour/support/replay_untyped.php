<?php

declare(strict_types=1);

// Runs every call of behaviour.json on the untyped stand-in and prints each result that differs
// from the one recorded with ZEGO's library for PHP 5.6.

require __DIR__ . '/load_stand_in.php';
load_stand_in('untyped');
require __DIR__ . '/behaviour.php';
require __DIR__ . '/recorded.php';
require __DIR__ . '/replay.php';

$compared = 0;
foreach (CALL_MODES as $mode) {
    $call = caller_in($mode);
    foreach (behaviour_rows('calls') as $name => $row) {
        $case = $row[$mode] ?? $row['weak and strict'];
        $notRecorded = ['json' => true, 'reading' => true];
        $recorded = array_diff_key(($case['untyped_variant'] ?? $case)['result'], $notRecorded);
        $live = array_diff_key(replay_call($row, $call), $notRecorded);
        $live['message'] = without_caller($live['message']);
        ksort($recorded);
        ksort($live);
        if ($live !== $recorded) {
            echo "DIFFERS: $name [$mode]\n  ", json_encode($live), "\n  ", json_encode($recorded), "\n";
        }
        $compared++;
    }
}
echo "$compared compared\n";
