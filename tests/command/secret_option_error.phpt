--TEST--
zego-token takes no secret from the command line, and says why
--FILE--
<?php
require __DIR__ . '/../support/command.php';

$expected = 'zego-token: the ServerSecret cannot be given on the command line: other users could see it in ps, and the '
    . "shell keeps it in its history. Set ZEGO_SERVER_SECRET, or type it when asked\nTry: zego-token --help\n";
foreach (
    [
        ['inspect', '04AA', '--secret', 'x'],
        ['mint', '--secret=x'],
        ['mint', '--server-secret=x'],
        ['--secret=x', 'mint'],
        ['mint', '-secret', 'x', '--help'],
    ] as $arguments
) {
    var_dump(zego_token($arguments) === [2, '', $expected]);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
