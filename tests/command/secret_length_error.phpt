--TEST--
zego-token rejects a secret that is not 32 bytes long, without printing it
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

foreach ([str_repeat('s', 31), SECRET . "\n", str_repeat('5', 64), str_repeat('é', 32)] as $secret) {
    show_command(['inspect', forge_claims()], '', ['ZEGO_SERVER_SECRET' => $secret]);
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
