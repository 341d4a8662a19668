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
zego-token: the ServerSecret cannot be given on the command line: other users could see it in ps, and the shell keeps it in its history. Set ZEGO_SERVER_SECRET, use --secret-file, or type it when asked
Try: zego-token --help
exit status 2
zego-token: the ServerSecret cannot be given on the command line: other users could see it in ps, and the shell keeps it in its history. Set ZEGO_SERVER_SECRET, use --secret-file, or type it when asked
Try: zego-token --help
exit status 2
zego-token: the ServerSecret cannot be given on the command line: other users could see it in ps, and the shell keeps it in its history. Set ZEGO_SERVER_SECRET, use --secret-file, or type it when asked
Try: zego-token --help
exit status 2
zego-token: the ServerSecret cannot be given on the command line: other users could see it in ps, and the shell keeps it in its history. Set ZEGO_SERVER_SECRET, use --secret-file, or type it when asked
Try: zego-token --help
exit status 2
zego-token: the ServerSecret cannot be given on the command line: other users could see it in ps, and the shell keeps it in its history. Set ZEGO_SERVER_SECRET, use --secret-file, or type it when asked
Try: zego-token --help
exit status 2
