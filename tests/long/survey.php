<?php

declare(strict_types=1);

// Runs zego-token survey on a tree of unrelated PHP files, and reports time and memory.
//
//   php survey.php FILES

$files = (int) $argv[1];
$folder = sys_get_temp_dir() . '/' . uniqid('zego_survey', true);
mkdir($folder);
$code = "<?php\n\nnamespace App\\Models;\n" . str_repeat("\nfunction f(\$x)\n{\n    return \$x + 1;\n}\n", 150);
for ($i = 0; $i < $files; $i++) {
    if ($i % 200 === 0) {
        mkdir($part = "$folder/" . $i / 200);
    }
    file_put_contents("$part/$i.php", str_replace('function f', "function f$i", $code));
}
$tokenizer = extension_loaded('tokenizer') ? '' : '-d extension=tokenizer ';
$command = escapeshellarg(PHP_BINARY) . " -n $tokenizer"
    . escapeshellarg(dirname(__DIR__, 2) . '/php/zego-token') . " survey --json $folder 2>&1";
$start = hrtime(true);
$process = popen("exec $command", 'r');
$output = stream_get_contents($process);
$status = pclose($process);
$seconds = (hrtime(true) - $start) / 1e9;
// KiB on Linux.
$memory = getrusage(1)['ru_maxrss'] / 1024;
exec('rm -rf ' . escapeshellarg($folder));
$isSafe = json_decode($output, true) === ['safe' => true, 'findings' => []];
$verdict = $isSafe ? 'safe' : $output;
printf("survey of %d files: %s, %.1f s, %.1f MiB\n", $files, $verdict, $seconds, $memory);
exit($isSafe && $status === 0 ? 0 : 1);
