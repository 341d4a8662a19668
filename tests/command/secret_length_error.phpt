--TEST--
zego-token says that a secret of another length than 32 bytes is none, without printing it
--FILE--
<?php
require __DIR__ . '/../support/command.php';

foreach ([str_repeat('s', 31), COMMAND_SECRET . "\n", str_repeat('5', 64), str_repeat('é', 32)] as $secret) {
    show_command(['inspect', odd_token([])], '', ['ZEGO_SERVER_SECRET' => $secret]);
    show_command(['mint', '--app-id=1', '--user-id=ana'], '', ['ZEGO_SERVER_SECRET' => $secret]);
}
?>
--EXPECT--
zego-token: the ServerSecret must be exactly 32 bytes, 31 given
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 31 given
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 33 given (the last one is white space)
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 33 given (the last one is white space)
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 64 given (an AppSign has 64)
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 64 given (an AppSign has 64)
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 64 given (an AppSign has 64)
Try: zego-token --help
exit status 2
zego-token: the ServerSecret must be exactly 32 bytes, 64 given (an AppSign has 64)
Try: zego-token --help
exit status 2
