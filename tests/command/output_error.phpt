--TEST--
Output that cannot be written is an error; a reader that stops early is none
--SKIPIF--
<?php
if (!file_exists('/dev/full')) {
    die('skip needs /dev/full');
}
?>
--FILE--
<?php
require __DIR__ . '/support/command.php';

foreach (['--help', 'mint --app-id=1 --user-id=ana', 'inspect 04AA', 'inspect 04AA --json', '--version'] as $arguments) {
    passthru('ZEGO_SERVER_SECRET=' . SECRET . ' ' . command_line() . " $arguments 2>&1 >/dev/full; echo $?");
}
passthru(command_line() . ' --help 2>&1 | (exec <&-; true)');
?>
--EXPECT--
zego-token: the output cannot be written: No space left on device
2
zego-token: the output cannot be written: No space left on device
2
zego-token: the output cannot be written: No space left on device
2
zego-token: the output cannot be written: No space left on device
2
zego-token: the output cannot be written: No space left on device
2
