--TEST--
Colours appear only on a terminal that is not dumb, and not with NO_COLOR
--EXTENSIONS--
openssl
--SKIPIF--
<?php
if (shell_exec('script -qec true /dev/null >/dev/null 2>&1 && echo yes') === null) {
    die('skip the program script of util-linux cannot open a terminal');
}
?>
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$inspect = command_line() . ' inspect ' . forge_claims() . ' --user-id=eva --now=' . CTIME;
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
