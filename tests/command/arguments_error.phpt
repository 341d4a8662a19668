--TEST--
zego-token rejects surplus arguments
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command(['inspect', '04AA', '04BB']);
show_command(['mint', 'ana', '--app-id=1', '--user-id=ana']);
?>
--EXPECT--
zego-token: inspect takes one token, 2 arguments given
Try: zego-token --help
exit status 2
zego-token: mint takes only options, no other arguments
Try: zego-token --help
exit status 2
