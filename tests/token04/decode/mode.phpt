--TEST--
The mode byte at the end decides the mode, and bytes after it are ignored
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

$claims = json_encode(CLAIMS);
[$cbc, $gcm] = [forge_token($claims), forge_gcm_token($claims)];
foreach (['cbc' => [$cbc, ["\0", "\0\1\1", "\2", "\xff"]], 'gcm' => [$gcm, ["\0", "\1x"]]] as $mode => [$token, $more]) {
    $binary = base64_decode(substr($token, 2));
    foreach (['', ...$more] as $bytes) {
        $decoded = Token04::decode('04' . base64_encode($binary . $bytes), SECRET);
        echo $mode, ' ', bin2hex($bytes), ': ', $decoded->mode, ' ', $decoded->userId, "\n";
    }
}
?>
--EXPECT--
cbc : cbc user1
cbc 00: cbc user1
cbc 000101: cbc user1
cbc 02: cbc user1
cbc ff: cbc user1
gcm : gcm user1
gcm 00: gcm user1
gcm 0178: gcm user1
