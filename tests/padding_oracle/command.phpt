--TEST--
zego-token inspect --json tells nobody whether a padding is right
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/servers.php';
require __DIR__ . '/../command/support/command.php';

attack(ask_command(command_line()), 1);
?>
--EXPECT--
nothing is known after 256 calls
