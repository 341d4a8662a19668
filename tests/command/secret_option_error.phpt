--TEST--
zego-token takes no secret from the command line, and explains why
--FILE--
<?php
require __DIR__ . '/support/command.php';

$calls = [
    ['inspect', '04AA', '--secret', 'x'],
    ['mint', '--secret=x'],
    ['mint', '--server-secret=x'],
    ['--secret=x', 'mint'],
    ['mint', '-secret', 'x', '--help'],
];
foreach ($calls as $arguments) {
    show_command($arguments);
}
?>
--EXPECT--
zego-token: the ServerSecret is not taken from the command line, which other users see in ps and the shell keeps in its history. Set ZEGO_SERVER_SECRET, or be asked for it
Try: zego-token --help
exit status 2
zego-token: the ServerSecret is not taken from the command line, which other users see in ps and the shell keeps in its history. Set ZEGO_SERVER_SECRET, or be asked for it
Try: zego-token --help
exit status 2
zego-token: the ServerSecret is not taken from the command line, which other users see in ps and the shell keeps in its history. Set ZEGO_SERVER_SECRET, or be asked for it
Try: zego-token --help
exit status 2
zego-token: the ServerSecret is not taken from the command line, which other users see in ps and the shell keeps in its history. Set ZEGO_SERVER_SECRET, or be asked for it
Try: zego-token --help
exit status 2
zego-token: the ServerSecret is not taken from the command line, which other users see in ps and the shell keeps in its history. Set ZEGO_SERVER_SECRET, or be asked for it
Try: zego-token --help
exit status 2
