--TEST--
The terminal's echo is on again however the prompt for the secret ends
--SKIPIF--
<?php
if (shell_exec('script -qec true /dev/null >/dev/null 2>&1 && echo yes') === null) {
    die('skip the program script of util-linux cannot open a terminal');
}
?>
--FILE--
<?php
require __DIR__ . '/support/command.php';

$ask = command_line() . ' mint --app-id=1 --user-id=ana';
// The shell goes on after PHP. Another process turns the echo on, possibly a moment after PHP has
// ended.
$look = 'for i in $(seq 100); do stty -a | tr " " "\n" | grep -qx echo && break; sleep 0.1; done; '
    . 'stty -a | grep -ow -e "-*echo"';

function last_line(string $script, string|Closure $answer): string
{
    $output = on_terminal($script, [['ServerSecret: ', $answer]], ['ZEGO_SERVER_SECRET' => '']);
    return strrchr("\n" . rtrim($output), "\n");
}

echo 'Ctrl-C', last_line("trap : INT; $ask; $look", "\x03"), "\n";
echo 'Ctrl-\\', last_line("trap : QUIT; ulimit -c 0; $ask; $look", "\x1c"), "\n";
$kill = static function (string $output): string {
    preg_match('/pid (\d+)/', $output, $pid);
    exec("kill -KILL $pid[1]");
    return '';
};
echo 'PHP killed', last_line("$ask & echo pid \$!; wait \$!; $look", $kill), "\n";
?>
--EXPECT--
Ctrl-C
echo
Ctrl-\
echo
PHP killed
echo
