--TEST--
zego-token rejects a typed secret that is not 32 bytes long, and turns the terminal's echo on again
--SKIPIF--
<?php
if (shell_exec('script -qec true /dev/null >/dev/null 2>&1 && echo yes') === null) {
    die('skip the program script of util-linux cannot open a terminal');
}
?>
--FILE--
<?php
require __DIR__ . '/support/command.php';

$script = command_line() . ' mint --app-id=1 --user-id=ana; echo "exit status $?"; stty -a | grep -ow -e "-*echo"';
$none = ['ZEGO_SERVER_SECRET' => ''];
// Ctrl-D, then an answer with a backslash and spaces.
echo on_terminal($script, [['ServerSecret: ', "\x04"]], $none), "\n";
echo on_terminal($script, [['ServerSecret: ', "  a\\b\n"]], $none);
?>
--EXPECT--
ServerSecret: 
zego-token: the ServerSecret must be exactly 32 bytes, 0 given
Try: zego-token --help
exit status 2
echo

ServerSecret: 
zego-token: the ServerSecret must be exactly 32 bytes, 5 given
Try: zego-token --help
exit status 2
echo
