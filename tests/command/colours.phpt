--TEST--
Colours are for a terminal only, and not with NO_COLOR or on a dumb one
--SKIPIF--
<?php
if (shell_exec('script -qec true /dev/null >/dev/null 2>&1 && echo yes') === null) {
    die('skip script, of util-linux, opens no terminal here');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/command.php';

$inspect = command_line() . ' inspect ' . odd_token([]) . ' --user-id=eva --now=' . COMMAND_NOW;
$coloured = on_terminal($inspect, []);
echo json_encode(array_slice(explode("\n", $coloured), 0, 3), JSON_PRETTY_PRINT), "\n";
$plain = preg_replace('/\e\[\d+m/', '', $coloured);
var_dump(on_terminal($inspect, [], ['NO_COLOR' => '1']) === $plain);
var_dump(on_terminal($inspect, [], ['NO_COLOR' => '']) === $coloured);
var_dump(on_terminal($inspect, [], ['TERM' => 'dumb']) === $plain);
var_dump(on_terminal("$inspect | cat", []) === $plain);
?>
--EXPECT--
[
    "\u001b[31mBAD\u001b[0m  ZEGO would reject this token.",
    "",
    "\u001b[1m1002077\u001b[0m  the token is for user id \"user1\", the login has \"eva\""
]
bool(true)
bool(true)
bool(true)
bool(true)
