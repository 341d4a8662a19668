--TEST--
Without a secret and without a terminal zego-token says where it looks for one
--FILE--
<?php
require __DIR__ . '/../support/command.php';

show_command(['inspect', odd_token([])], '', ['ZEGO_SERVER_SECRET' => '']);
show_command(['mint', '--app-id=1', '--user-id=ana'], COMMAND_SECRET . "\n", ['ZEGO_SERVER_SECRET' => '']);
?>
--EXPECT--
zego-token: no ServerSecret: set ZEGO_SERVER_SECRET, or run zego-token on a terminal to type it
Try: zego-token --help
exit status 2
zego-token: no ServerSecret: set ZEGO_SERVER_SECRET, or run zego-token on a terminal to type it
Try: zego-token --help
exit status 2
