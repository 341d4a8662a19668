--TEST--
inspect checks what it can without an app id and a user id, and lists the missing options
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$now = '--now=' . CTIME;
show_command(['inspect', forge_claims(['user_id' => 'eva']), $now]);
echo "--\n";
show_command(['inspect', forge_claims(['payload' => 'hello']), $now]);
echo "--\n";
[$status, $output] = zego_token(['inspect', forge_claims(), $now, '--json'], '', ['ZEGO_APP_ID' => '7']);
echo $status, $output;
[$status, $output] = zego_token(
    ['inspect', forge_claims(), $now, '--json', '--app-id=1234567890'],
    '',
    ['ZEGO_APP_ID' => '7'],
);
echo $status, $output;
?>
--EXPECT--
GOOD  All checks passed.

app id   1234567890
user id  "eva"
payload  (empty: for any room)
minted   2026-11-18 11:06:40 UTC
expires  2026-11-18 12:06:40 UTC
now      2026-11-18 11:06:40 UTC
lifetime 1 h, 1 h left
nonce    12345
AES mode CBC
size     190 bytes

Not checked, because not given: --app-id, --user-id, --room-id, --publish

If ZEGO rejects it anyway: see docs/troubleshooting.md of zego_server_assistant.
--
BAD  ZEGO would reject this token.

1002075  the payload is not JSON: expected value at line 1 column 1
         Next: Pass an empty payload, or a JSON object as a string, encoded
         only once.

app id   1234567890
user id  "user1"
payload  hello
minted   2026-11-18 11:06:40 UTC
expires  2026-11-18 12:06:40 UTC
now      2026-11-18 11:06:40 UTC
lifetime 1 h, 1 h left
nonce    12345
AES mode CBC
size     190 bytes

Not checked, because not given: --app-id, --user-id, --room-id, --publish

For each error code: see docs/troubleshooting.md of zego_server_assistant.
exit status 1
--
1{"ok":false,"problems":[{"code":1002076,"message":"the token is for app id 1234567890, the login has 7","next":"Compare the AppID in the app, on the server and in ZEGO's console."}],"unchecked":["user_id","room_id","publish"],"claims":{"app_id":1234567890,"user_id":"user1","nonce":12345,"ctime":1795000000,"expire":1795003600,"payload":""},"mode":"cbc","notes":[],"now":1795000000,"left":3600,"size":190}
0{"ok":true,"problems":[],"unchecked":["user_id","room_id","publish"],"claims":{"app_id":1234567890,"user_id":"user1","nonce":12345,"ctime":1795000000,"expire":1795003600,"payload":""},"mode":"cbc","notes":[],"now":1795000000,"left":3600,"size":190}
