--TEST--
Without a secret and a terminal, zego-token explains how to give the secret
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

show_command(['inspect', forge_claims()], '', ['ZEGO_SERVER_SECRET' => '']);
show_command(['mint', '--app-id=1', '--user-id=ana'], SECRET . "\n", ['ZEGO_SERVER_SECRET' => '']);
?>
--EXPECT--
zego-token: no ServerSecret: set ZEGO_SERVER_SECRET, or run zego-token on a terminal to type it
Try: zego-token --help
exit status 2
zego-token: no ServerSecret: set ZEGO_SERVER_SECRET, or run zego-token on a terminal to type it
Try: zego-token --help
exit status 2
