--TEST--
mint --kit prints the kit token for ZegoUIKitPrebuilt.create()
--FILE--
<?php
require __DIR__ . '/support/command.php';

$options = ['--app-id=7', '--user-id=ana', '--room-id=lobby', '--publish'];
[$status, $output] = zego_token(['mint', ...$options, '--kit', '--user-name', 'Ana Ü']);
[$token, $kit] = explode('#', $output);
echo $status, ' ', base64_decode(rtrim($kit, "\n")), "\n";
show_command(['inspect', $token, '--json', ...$options, '--now=9999999999']);
echo base64_decode(explode('#', zego_token(['mint', ...$options, '--kit'])[1])[1]), "\n";
?>
--EXPECTF--
0 {"userID":"ana","roomID":"lobby","userName":"Ana%20%C3%9C","appID":7}
{"ok":false,"problems":[{"code":1002078,%s}],"unchecked":[],%s}
exit status 1
{"userID":"ana","roomID":"lobby","userName":"","appID":7}
