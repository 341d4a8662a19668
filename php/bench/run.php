<?php

declare(strict_types=1);

// Measures the time to mint a token for each contender (see contenders.php).
//
//   php php/bench/run.php EXTENSION FLOOR
//
// EXTENSION is the shared library of this crate, FLOOR the one of benches/floor. The script prints
// the results as Markdown, and writes them to results.md and as a chart to results.svg in this
// folder.

namespace ZegoBench;

require __DIR__ . '/processes.php';
require __DIR__ . '/payloads.php';
require __DIR__ . '/contenders.php';
require __DIR__ . '/spread.php';
require __DIR__ . '/measurements.php';
require __DIR__ . '/machine.php';
require __DIR__ . '/report.php';
require __DIR__ . '/chart.php';

if ($argc !== 3 || !is_file($argv[1]) || !is_file($argv[2])) {
    fwrite(STDERR, "usage: php run.php EXTENSION FLOOR\n");
    exit(2);
}
[, $extension, $floor] = array_map(realpath(...), $argv);

$measurements = new Measurements(contenders($extension, $floor));
for ($round = 1; $round <= ROUNDS; $round++) {
    fwrite(STDERR, "round $round of " . ROUNDS . "\n");
    $measurements->addRound();
}
$report = report($measurements, startup($extension), filesize($extension));
file_put_contents(__DIR__ . '/results.md', $report);
file_put_contents(__DIR__ . '/results.svg', chart($measurements));
echo $report;
