<?php

declare(strict_types=1);

// What a token costs: this extension beside the same as a PHP class, ZEGO's library where the environment
// variable ZEGO_OFFICIAL names its folder, and the floor, the least it can cost on this processor.
//
//   php php/bench/run.php EXTENSION FLOOR
//
// takes two shared libraries, the one of this crate and that of benches/floor. It prints Markdown, and
// writes it to results.md and a chart of it to results.svg, beside this file.

namespace ZegoBench;

require __DIR__ . '/processes.php';
require __DIR__ . '/payloads.php';
require __DIR__ . '/contenders.php';
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
