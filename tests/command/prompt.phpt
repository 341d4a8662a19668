--TEST--
On a terminal zego-token asks for the secret without showing it, even if a pipe brings the token
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

$command = command_line();
$inspect = "$command inspect --json --now=" . CTIME;
$echo = 'stty -a | grep -ow -e "-*echo"';
$dialogue = [['ServerSecret: ', SECRET . "\n"]];
$none = ['ZEGO_SERVER_SECRET' => ''];
echo on_terminal('echo ' . forge_claims() . " | $inspect | cut -c1-28; $echo", $dialogue, $none), "\n";
echo on_terminal("$command mint --app-id=1 --user-id=ana | cut -c1-6; $echo", $dialogue, $none), "\n";
$other = [['ServerSecret: ', strrev(SECRET) . "\n"]];
echo on_terminal('echo ' . forge_claims() . " | $command inspect | grep ^secret", $other, $none);
?>
--EXPECT--
ServerSecret: 
{"ok":true,"problems":[],"un
echo

ServerSecret: 
04AAAA
echo

ServerSecret: 
secret   from the terminal, as typed
