--TEST--
inspect prints a good token, the verdict first, and exits with 0
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$strict = '{"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":[]}';
$login = ['--app-id=1234567890', '--user-id=user1', '--room-id=lobby', '--publish'];
show_command(['inspect', forge_claims(['payload' => $strict]), ...$login, '--now=' . (CTIME + 90)]);
?>
--EXPECT--
GOOD  All checks passed.

app id   1234567890
user id  "user1"
payload  {"room_id":"lobby","privilege":{"1":1,"2":1},"stream_id_list":[]}
minted   2026-11-18 11:06:40 UTC
expires  2026-11-18 12:06:40 UTC
now      2026-11-18 11:08:10 UTC
lifetime 1 h, 58 min 30 s left
nonce    12345
AES mode CBC
size     298 bytes

If ZEGO rejects it anyway: see docs/troubleshooting.md of zego_server_assistant.
