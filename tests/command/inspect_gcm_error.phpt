--TEST--
inspect says of a changed AES-GCM token that its tag is wrong
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$token = forge_gcm_token(json_encode(CLAIMS));
$token[60] = $token[60] === 'A' ? 'B' : 'A';
show_command(['inspect', $token]);
?>
--EXPECT--
BAD  This token cannot be decoded.

1002033  its authentication tag is wrong: it was made with another ServerSecret, or changed
         Next: Compare the ServerSecret with the one in ZEGO's console for this
         AppID.

secret   from the environment variable ZEGO_SERVER_SECRET
size     198 bytes

For each error code: see docs/troubleshooting.md of zego_server_assistant.
exit status 1
