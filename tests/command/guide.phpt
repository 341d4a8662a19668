--TEST--
Every command in docs/troubleshooting.md prints the output shown there
--FILE--
<?php
require __DIR__ . '/support/command.php';

$guide = file_get_contents(dirname(__DIR__, 2) . '/docs/troubleshooting.md');
preg_match_all('/^```console\n(.*?)^```$/ms', $guide, $blocks);
preg_match_all('/^\$ (.+)\n((?:(?!\$ ).*\n)*)/m', implode($blocks[1]), $commands, PREG_SET_ORDER);

// All commands run in one shell, as a reader runs them, because they share variables.
$script = '';
foreach ($commands as [, $command]) {
    $script .= "echo @@@\n$command\n";
}
$folder = sys_get_temp_dir() . '/zego-token-' . getmypid();
mkdir($folder);
file_put_contents("$folder/zego-token", "#!/bin/sh\nexec " . command_line() . ' "$@"');
chmod("$folder/zego-token", 0755);
$process = proc_open(
    ['setsid', '--wait', 'sh', '-c', "exec 2>&1\n$script"],
    [['file', '/dev/null', 'r'], ['pipe', 'w']],
    $pipes,
    null,
    ['PATH' => "$folder:" . getenv('PATH'), 'TZ' => 'Europe/Berlin'],
);
$outputs = array_slice(explode("@@@\n", stream_get_contents($pipes[1])), 1);
proc_close($process);
unlink("$folder/zego-token");
rmdir($folder);

foreach ($commands as $number => [, $command, $expected]) {
    if (($outputs[$number] ?? null) !== $expected) {
        echo "$ $command\n-- in the guide:\n$expected-- now:\n", $outputs[$number] ?? "nothing\n";
    }
}
var_dump(count($commands) > 30 && count($commands) === count($outputs));

// Every code of inspect has a section.
$advice = file_get_contents(dirname(__DIR__, 2) . '/php/command/inspect/Advice.php');
preg_match_all('/^ +\[(\d{7}),/m', $advice, $codes);
foreach (array_unique($codes[1]) as $code) {
    echo preg_match("/^### $code: /m", $guide) === 1 ? '' : "no section about $code\n";
}
?>
--EXPECT--
bool(true)
