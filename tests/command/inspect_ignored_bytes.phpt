--TEST--
inspect notes bytes after the AES mode, which ZEGO ignores
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/support/command.php';
require __DIR__ . '/../support/forge_token.php';

$claims = json_encode(CLAIMS);
foreach ([forge_token($claims), forge_gcm_token($claims)] as $token) {
    foreach (['', "\0", "\0abc"] as $bytes) {
        $longer = '04' . base64_encode(base64_decode(substr($token, 2)) . $bytes);
        [$status, $output] = zego_token(['inspect', $longer, '--now=' . CTIME]);
        echo $status, ' ', preg_match('/^Note: (.*)$/m', $output, $note) ? $note[1] : 'no note', "\n";
    }
}
[, $output] = zego_token(['inspect', $longer, '--now=' . CTIME, '--json']);
echo json_encode(json_decode($output)->notes), "\n";
?>
--EXPECT--
0 no note
0 no note
0 ZEGO ignores the end of the token after its AES mode: 3 bytes.
0 no note
0 ZEGO ignores the end of the token after its AES mode: 1 bytes.
0 ZEGO ignores the end of the token after its AES mode: 4 bytes.
[{"message":"ZEGO ignores the end of the token after its AES mode: 4 bytes."}]
