--TEST--
mint rejects an AES mode that does not exist
--FILE--
<?php
require __DIR__ . '/support/command.php';

show_command(['mint', '--app-id=7', '--user-id=ana', '--aes-mode=GCM']);
show_command(['mint', '--app-id=7', '--user-id=ana', '--aes-mode=']);
?>
--EXPECT--
zego-token: --aes-mode must be cbc or gcm, "GCM" given
Try: zego-token --help
exit status 2
zego-token: --aes-mode needs a value, as in --aes-mode=VALUE
Try: zego-token --help
exit status 2
