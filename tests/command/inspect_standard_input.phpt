--TEST--
Without a token, or with -, inspect reads standard input and trims white space
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$token = forge_claims();
$options = ['--json', '--now=' . CTIME];
$same = static fn (array $result): string => $result === [0, zego_token(['inspect', $token, ...$options])[1], '']
    ? "same as for an argument\n"
    : json_encode($result);
echo $same(zego_token(['inspect', ...$options], $token));
echo $same(zego_token(['inspect', '-', ...$options], " \t$token\r\n\n"));
$empty = zego_token(['inspect', '']);
echo $empty[1], $empty[2], "exit status $empty[0]\n";
var_dump(zego_token(['inspect', '-'], " \n") === $empty, zego_token(['inspect']) === $empty);
?>
--EXPECT--
same as for an argument
same as for an argument
BAD  This token cannot be decoded.

1002067  the token is empty
         Next: The app had no token when it logged in: wait for the endpoint's
         answer, and read the field that it has. In PHP, token is null if code
         is not 0: print the message.

size     0 bytes

For each error code: see docs/troubleshooting.md of zego_server_assistant.
exit status 1
bool(true)
bool(true)
