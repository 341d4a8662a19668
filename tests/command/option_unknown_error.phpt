--TEST--
zego-token names an unknown option, but not its value, which may be a secret
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command(['inspect', '04AA', '--appid', '1']);
show_command(['inspect', '04AA', '--ttl', '60']);
show_command(['mint', '--json']);
show_command(['mint', '--key=0123456789abcdef0123456789abcdef']);
show_command(['mint', '-s0123456789abcdef0123456789abcdef']);
show_command(['mint', '--']);
?>
--EXPECT--
zego-token: unknown option --appid, did you mean --app-id?
Try: zego-token --help
exit status 2
zego-token: unknown option --ttl
Try: zego-token --help
exit status 2
zego-token: unknown option --json
Try: zego-token --help
exit status 2
zego-token: unknown option --key
Try: zego-token --help
exit status 2
zego-token: unknown option -s
Try: zego-token --help
exit status 2
zego-token: unknown option --
Try: zego-token --help
exit status 2
