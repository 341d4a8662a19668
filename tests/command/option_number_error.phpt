--TEST--
zego-token rejects a bad number with its option, its range and the given text
--FILE--
<?php
require __DIR__ . '/support/command.php';

foreach (['abc', '12x', ' 12', '1.5', '1e3', '0x10', '007', '-5', '0', '4294967296', "1\e[31m"] as $number) {
    [$status, , $errors] = zego_token(['inspect', '04AA', "--app-id=$number"]);
    echo $status, ' ', strtok($errors, "\n"), "\n";
}
show_command(['inspect', '04AA'], '', ['ZEGO_APP_ID' => 'my app']);
show_command(['inspect', '04AA', '--now', 'today']);
show_command(['inspect', '04AA', '--now', '9223372036854775808']);
show_command(['mint', '--app-id=1', '--user-id=ana', '--ttl', '1h']);
show_command(['mint', '--app-id=1', '--user-id=ana', '--ttl', '0']);
?>
--EXPECT--
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "abc" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "12x" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, " 12" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "1.5" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "1e3" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "0x10" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "007" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "-5" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "0" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "4294967296" given
2 zego-token: --app-id must be a whole number from 1 to 4294967295, "1\u001b[31m" given
zego-token: ZEGO_APP_ID must be a whole number from 1 to 4294967295, "my app" given
Try: zego-token --help
exit status 2
zego-token: --now must be a whole number from 0 to 9223372036854775807, "today" given
Try: zego-token --help
exit status 2
zego-token: --now must be a whole number from 0 to 9223372036854775807, "9223372036854775808" given
Try: zego-token --help
exit status 2
zego-token: --ttl must be a whole number from 1 to 9223372036854775807, "1h" given
Try: zego-token --help
exit status 2
zego-token: --ttl must be a whole number from 1 to 9223372036854775807, "0" given
Try: zego-token --help
exit status 2
