--TEST--
On a terminal inspect asks for the token, if none is given, and then for the secret
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

$token = forge_claims();
$output = on_terminal(
    command_line() . ' inspect --json --now=' . CTIME . ' | cut -c1-28',
    [['Token: ', "$token\n"], ['ServerSecret: ', SECRET . "\n"]],
    ['ZEGO_SERVER_SECRET' => ''],
);
echo str_replace($token, '<token>', $output);
?>
--EXPECT--
Token: <token>
ServerSecret: 
{"ok":true,"problems":[],"un
