--TEST--
Every PHP block of the pages compiles
--FILE--
<?php
require __DIR__ . '/support/pages.php';

$blocks = blocks_in('php');
foreach ($blocks as $block) {
    $code = str_starts_with($block->text, '<?php') ? $block->text : "<?php\n$block->text";
    $pipe_each = [['pipe', 'r'], ['pipe', 'w'], ['pipe', 'w']];
    $process = proc_open([PHP_BINARY, '-n', '-l'], $pipe_each, $pipes);
    fwrite($pipes[0], $code);
    fclose($pipes[0]);
    $output = stream_get_contents($pipes[1]) . stream_get_contents($pipes[2]);
    if (proc_close($process) !== 0) {
        echo $block->place(), ": $output";
    }
}
var_dump(count($blocks) > 3);
?>
--EXPECT--
bool(true)
