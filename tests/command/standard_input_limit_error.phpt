--TEST--
Standard input of more than 1 MiB is no token
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command(['inspect'], str_repeat('A', 1048577));
[$status, $output] = zego_token(['inspect'], str_repeat('A', 1048576));
echo "$status ", strtok($output, "\n"), "\n";
?>
--EXPECT--
zego-token: standard input has more than 1 MiB, so it is not a token
Try: zego-token --help
exit status 2
1 BAD  This token cannot be decoded.
