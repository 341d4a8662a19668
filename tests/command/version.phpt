--TEST--
zego-token --version prints the version of the extension
--FILE--
<?php
require __DIR__ . '/support/command.php';

var_dump(zego_token(['--version']) === [0, 'zego-token ' . phpversion('zego_server_assistant') . "\n", '']);
?>
--EXPECT--
bool(true)
