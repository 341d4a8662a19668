--TEST--
inspect takes the time after its input, so a token minted meanwhile is good
--FILE--
<?php
require __DIR__ . '/support/command.php';

use ZEGO\ZegoServerAssistant;

$process = proc_open(
    ['sh', '-c', 'exec ' . command_line() . ' inspect'],
    [['pipe', 'r'], ['pipe', 'w']],
    $pipes,
    null,
    command_environment([]),
);
// The token is from a later second than the start of the process.
$start = time();
while (time() < $start + 2) {
    usleep(10_000);
}
fwrite($pipes[0], ZegoServerAssistant::generateToken04(1, 'ana', SECRET, 60, '')->token);
fclose($pipes[0]);
echo fgets($pipes[1]);
proc_close($process);
?>
--EXPECT--
GOOD  All checks passed.
