--TEST--
inspect explains why it cannot decode a token, and the next step
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$token = forge_claims();
$binary = base64_decode(substr($token, 2));
$int = '{"app_id":1,"user_id":7,"nonce":1,"ctime":1,"expire":2,"payload":""}';
$string = '{"app_id":"1","user_id":"7","nonce":1,"ctime":1,"expire":2,"payload":""}';
$tokens = [
    'hello',
    substr($token, 0, -3),
    '04AAAA',
    substr_replace($token, ' ', 52, 1),
    '04' . base64_encode(substr($binary, 0, -16)),
    forge_token($int, 2),
    forge_token($string, 2),
    forge_token('{"app_id":1}', 2),
    forge_token('', 2),
];
foreach ($tokens as $malformed) {
    [$status, $output] = zego_token(['inspect', $malformed, '--json']);
    $finding = json_decode($output);
    echo "$status {$finding->problems[0]->code} {$finding->problems[0]->message}\n";
    echo "          {$finding->problems[0]->next}\n";
}
echo "--\n";
echo zego_token(['inspect', '05' . $token, '--json', '--now=5'])[1];
show_command(['inspect', $token], '', ['ZEGO_SERVER_SECRET' => strrev(SECRET)]);
?>
--EXPECT--
1 1002079 not a version 04 token: it does not start with 04
          Pass only the token, which starts with 04, not the endpoint's whole response and not the AppSign.
1 1002033 not base64: its end is malformed, so it was probably cut
          Pass the token on unchanged: every character, and + as +.
1 1002033 too short: 3 bytes end before the ciphertext
          Pass the token on unchanged: every character, and + as +.
1 1002033 not base64: byte 52 of the token is 0x20, a space: most likely a form or a query string turned a + into it
          Pass the token on unchanged: every character, and + as +.
1 1002033 wrong length field: the header states 112 bytes of ciphertext, and 96 follow, so the token was cut
          Pass the token on unchanged: every character, and + as +.
1 1002077 the claim user_id must be a string and is an integer; ZEGO's library for PHP 5.6 writes a number if it is given one
          Mint it with this extension, which writes each claim with its type.
1 1002076 the claim app_id must be an integer of 64 bits and is a string; ZEGO's library for PHP 5.6 writes a string if it is given one
          Mint it with this extension, which writes each claim with its type.
1 1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
          Compare the ServerSecret with the one in ZEGO's console for this AppID.
1 1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
          Compare the ServerSecret with the one in ZEGO's console for this AppID.
--
{"ok":false,"problems":[{"code":1002079,"message":"not a version 04 token: it does not start with 04","next":"Pass only the token, which starts with 04, not the endpoint's whole response and not the AppSign."}],"unchecked":["app_id","user_id","room_id","publish"],"claims":null,"mode":null,"notes":[],"now":5,"left":null,"size":192}
BAD  This token cannot be decoded.

1002033  it does not decrypt to the claims: it was made with another ServerSecret, or changed
         Next: Compare the ServerSecret with the one in ZEGO's console for this
         AppID.

secret   from the environment variable ZEGO_SERVER_SECRET
size     190 bytes

For each error code: see docs/troubleshooting.md of zego_server_assistant.
exit status 1
