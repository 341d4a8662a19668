<?php

declare(strict_types=1);

// Runs a script on the extension and on the polyfill, in two processes with the same seed, and
// compares what they print, line by line.
//
//   php polyfill.php EXTENSION SCRIPT COUNT [SETTING...]

[, $extension, $script, $count] = $argv;
$seed = random_int(0, PHP_INT_MAX);
$settings = array_slice($argv, 4);
$polyfill = __DIR__ . '/../polyfill/support/prepend.php';
$sides = ["extension=$extension", "auto_prepend_file=$polyfill"];

$streams = [];
foreach ($sides as $side) {
    $options = array_merge(...array_map(static fn (string $setting): array => ['-d', $setting], [$side, ...$settings]));
    $processes[] = proc_open(
        [PHP_BINARY, '-n', ...$options, __DIR__ . "/$script", (string) $seed, $count],
        [['file', '/dev/null', 'r'], ['pipe', 'w']],
        $pipes,
    );
    $streams[] = $pipes[1];
}
$lines = $different = 0;
do {
    $native = fgets($streams[0]);
    // The polyfill's signature has a default for the payload, which shows in this message of PHP's.
    $plain = str_replace(' and at least 4 expected', ' and exactly 5 expected', $given = fgets($streams[1]) ?: '');
    $lines += (int) ($native !== false);
    if ((string) $native !== $plain && $different++ < 10) {
        echo "extension: $native", "polyfill:  $plain\n";
    }
} while ($native !== false || $given !== '');
$statuses = array_map(proc_close(...), $processes);
$shown = substr(implode(' ', [$script, ...$settings]), 0, 80);
echo "$shown: $lines lines, $different differ from the extension (seed $seed)\n";
exit($different === 0 && $lines === (int) $count && $statuses === [0, 0] ? 0 : 1);
