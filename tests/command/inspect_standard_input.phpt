--TEST--
Without a token, or with -, inspect reads standard input and drops the white space around it
--FILE--
<?php
require __DIR__ . '/../support/command.php';

$token = odd_token([]);
$options = ['--json', '--now=' . COMMAND_NOW];
[$status, $expected] = zego_token(['inspect', $token, ...$options]);
var_dump($status);
var_dump(zego_token(['inspect', ...$options], $token)[1] === $expected);
var_dump(zego_token(['inspect', '-', ...$options], " \t$token\r\n\n")[1] === $expected);
show_command(['inspect', '-'], " \n");
show_command(['inspect']);
show_command(['inspect', '']);
?>
--EXPECT--
int(0)
bool(true)
bool(true)
zego-token: the token is empty
Try: zego-token --help
exit status 2
zego-token: the token is empty
Try: zego-token --help
exit status 2
zego-token: the token is empty
Try: zego-token --help
exit status 2
