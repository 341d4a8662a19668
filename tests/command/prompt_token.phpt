--TEST--
On a terminal inspect asks for the token if none is given, then for the secret
--SKIPIF--
<?php
if (trim((string) shell_exec('command -v script')) === '') {
    die('skip script, of util-linux, opens the terminal');
}
?>
--FILE--
<?php
require __DIR__ . '/../support/command.php';

$token = odd_token([]);
$output = on_terminal(
    command_line() . ' inspect --json --now=' . COMMAND_NOW . ' | cut -c1-28',
    [['Token: ', "$token\n"], ['ServerSecret: ', COMMAND_SECRET . "\n"]],
    ['ZEGO_SERVER_SECRET' => ''],
);
echo str_replace($token, '<token>', $output);
?>
--EXPECT--
Token: <token>
ServerSecret: 
{"ok":true,"problems":[],"un
