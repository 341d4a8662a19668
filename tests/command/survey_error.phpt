--TEST--
survey needs folders, and takes no other options than --json
--EXTENSIONS--
tokenizer
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command(['survey']);
show_command(['survey', '--json']);
show_command(['survey', '/nowhere/at/all']);
show_command(['survey', __DIR__, "/nowhere\e[31m"]);
show_command(['survey', '/etc/passwd']);
show_command(['survey', __DIR__, '--app-id=1']);
show_command(['survey', __DIR__, '--json=yes']);
?>
--EXPECT--
zego-token: survey needs a folder
Try: zego-token --help
exit status 2
zego-token: survey needs a folder
Try: zego-token --help
exit status 2
zego-token: "/nowhere/at/all" is not a folder
Try: zego-token --help
exit status 2
zego-token: "/nowhere\u001b[31m" is not a folder
Try: zego-token --help
exit status 2
zego-token: "/etc/passwd" is not a folder
Try: zego-token --help
exit status 2
zego-token: unknown option --app-id
Try: zego-token --help
exit status 2
zego-token: --json takes no value, "yes" given
Try: zego-token --help
exit status 2
