--TEST--
A mode byte that does not fit the IV is reported, and one above 1 is named if the token does not decrypt
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$claims = json_encode(CLAIMS);
$gcm = base64_decode(substr(forge_gcm_token($claims), 2));
print_decode_error('04' . base64_encode(substr($gcm, 0, -1)));
foreach ([0, 2, 255] as $mode) {
    print_decode_error('04' . base64_encode(substr($gcm, 0, -1) . chr($mode)));
}
$cbc = base64_decode(substr(forge_token($claims), 2));
print_decode_error('04' . base64_encode("$cbc\x01"));
$cbc[-1] = chr(ord($cbc[-1]) ^ 1);
foreach ([0, 2, 255] as $mode) {
    print_decode_error('04' . base64_encode($cbc . chr($mode)));
}
?>
--EXPECT--
1002033 an IV of 12 bytes is for AES-GCM, and the mode byte at the end is missing, so the token was cut
1002033 the mode byte 0 means AES-CBC, whose IV does not have 12 bytes
1002033 the mode byte 2 means AES-CBC, whose IV does not have 12 bytes
1002033 the mode byte 255 means AES-CBC, whose IV does not have 12 bytes
1002033 the mode byte 1 means AES-GCM, whose IV does not have 16 bytes
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed (its mode byte is 2, which means AES-CBC as 0 does)
1002033 it does not decrypt to the claims: it was made with another ServerSecret, or changed (its mode byte is 255, which means AES-CBC as 0 does)
