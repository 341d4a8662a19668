--TEST--
zego-token takes no secret from the command line, and says why
--FILE--
<?php
require __DIR__ . '/../support/command.php';

$expected = 'zego-token: the ServerSecret is not taken from the command line, which other users see in ps and the '
    . "shell keeps in its history. Set ZEGO_SERVER_SECRET, or be asked for it\nTry: zego-token --help\n";
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
