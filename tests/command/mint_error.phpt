--TEST--
mint names a missing option, and prints the extension's rejections
--FILE--
<?php
require __DIR__ . '/support/command.php';

$who = ['--app-id=7', '--user-id=ana'];
show_command(['mint', '--user-id=ana']);
show_command(['mint', '--app-id=7']);
show_command(['mint', ...$who, '--publish']);
show_command(['mint', ...$who, '--kit']);
show_command(['mint', ...$who, '--room-id=lobby', '--user-name=Ana']);
show_command(['mint', ...$who, '--kit', '--room-id=房间']);
show_command(['mint', ...$who, '--ttl', (string) PHP_INT_MAX]);
show_command(['mint', ...$who, '--room-id', str_repeat('r', 65500)]);
?>
--EXPECT--
zego-token: mint needs --app-id, or ZEGO_APP_ID
Try: zego-token --help
exit status 2
zego-token: mint needs --user-id
Try: zego-token --help
exit status 2
zego-token: --publish needs --room-id
Try: zego-token --help
exit status 2
zego-token: --kit needs --room-id
Try: zego-token --help
exit status 2
zego-token: --user-name needs --kit
Try: zego-token --help
exit status 2
zego-token: ZEGO\Token04::kitToken(): Argument #3 ($roomId) must have only characters up to U+00FF, because ZEGO's UIKit accepts no others
Try: zego-token --help
exit status 2
zego-token: effectiveTimeInSeconds invalid: 9223372036854775807 seconds from now is later than the largest 64-bit Unix time
Try: zego-token --help
exit status 2
zego-token: payload invalid: with a userId of 3 bytes and a payload of 65560, the token's JSON exceeds 65519 bytes
Try: zego-token --help
exit status 2
