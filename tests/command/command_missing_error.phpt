--TEST--
zego-token needs a command as the first argument
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command([]);
show_command(['open']);
show_command(['--app-id', '1', 'inspect']);
?>
--EXPECT--
zego-token: the first argument must be inspect, mint or survey
Try: zego-token --help
exit status 2
zego-token: the first argument must be inspect, mint or survey
Try: zego-token --help
exit status 2
zego-token: the first argument must be inspect, mint or survey
Try: zego-token --help
exit status 2
