--TEST--
zego-token rejects an option given twice
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command(['inspect', '04AA', '--user-id', 'ana', '--user-id=ana']);
show_command(['inspect', '04AA', '--json', '--json']);
?>
--EXPECT--
zego-token: --user-id is given twice
Try: zego-token --help
exit status 2
zego-token: --json is given twice
Try: zego-token --help
exit status 2
