--TEST--
zego-token names an option whose value is missing, superfluous or not UTF-8
--FILE--
<?php
require __DIR__ . '/support/command.php';

foreach (['--app-id', '--user-id', '--room-id', '--now'] as $option) {
    show_command(['inspect', '04AA', $option]);
}
show_command(['inspect', '04AA', '--user-id', '--json']);
show_command(['inspect', '04AA', '--user-id=']);
show_command(['mint', '--user-name', '']);
show_command(['inspect', '04AA', '--json=yes']);
show_command(['inspect', '04AA', "--room-id=\xff"]);
?>
--EXPECT--
zego-token: --app-id needs a value, as in --app-id=VALUE
Try: zego-token --help
exit status 2
zego-token: --user-id needs a value, as in --user-id=VALUE
Try: zego-token --help
exit status 2
zego-token: --room-id needs a value, as in --room-id=VALUE
Try: zego-token --help
exit status 2
zego-token: --now needs a value, as in --now=VALUE
Try: zego-token --help
exit status 2
zego-token: --user-id needs a value, as in --user-id=VALUE
Try: zego-token --help
exit status 2
zego-token: --user-id needs a value, as in --user-id=VALUE
Try: zego-token --help
exit status 2
zego-token: --user-name needs a value, as in --user-name=VALUE
Try: zego-token --help
exit status 2
zego-token: --json takes no value, "yes" given
Try: zego-token --help
exit status 2
zego-token: --room-id must be UTF-8
Try: zego-token --help
exit status 2
