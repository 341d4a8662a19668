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
show_command(['inspect', '-'], " \n");
show_command(['inspect']);
show_command(['inspect', '']);
?>
--EXPECT--
same as for an argument
same as for an argument
zego-token: the token is empty
Try: zego-token --help
exit status 2
zego-token: the token is empty
Try: zego-token --help
exit status 2
zego-token: the token is empty
Try: zego-token --help
exit status 2
