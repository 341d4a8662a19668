--TEST--
Wrong length fields are reported with their values
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$binary = base64_decode(substr(forge_claims(), 2));
$token = static fn (string $binary): string => '04' . base64_encode($binary);
print_decode_error($token(substr($binary, 0, -1)));
print_decode_error($token(substr($binary, 0, -16)));
print_decode_error($token(substr($binary, 0, 28)));
foreach ([0, 17, 65535] as $ivLength) {
    print_decode_error($token(substr_replace($binary, pack('n', $ivLength), 8, 2)));
}
print_decode_error($token(substr_replace($binary, pack('n', 15), 26, 2)));
print_decode_error($token(substr($binary, 0, 26) . pack('n', 0)));

$binary = base64_decode(substr(forge_gcm_token('{}'), 2));
print_decode_error($token(substr($binary, 0, -2)));
foreach ([0, 16] as $length) {
    $text = str_repeat('x', $length);
    print_decode_error($token(substr($binary, 0, 22) . pack('n', $length) . "$text\x01"));
}
?>
--EXPECT--
1002033 wrong length field: the header states 112 bytes of ciphertext, and 111 follow, so the token was cut
1002033 wrong length field: the header states 112 bytes of ciphertext, and 96 follow, so the token was cut
1002033 wrong length field: the header states 112 bytes of ciphertext, and 0 follow, so the token was cut
1002033 wrong length field: the header states an IV of 0 bytes; AES-CBC has 16, AES-GCM 12
1002033 wrong length field: the header states an IV of 17 bytes; AES-CBC has 16, AES-GCM 12
1002033 wrong length field: the header states an IV of 65535 bytes; AES-CBC has 16, AES-GCM 12
1002033 wrong length field: a ciphertext of 15 bytes, and AES-CBC needs a multiple of 16
1002033 wrong length field: a ciphertext of 0 bytes, and AES-CBC needs a multiple of 16
1002033 wrong length field: the header states 18 bytes of ciphertext, and 17 follow, so the token was cut
1002033 wrong length field: a ciphertext of 0 bytes, and AES-GCM needs more than the 16 of its tag
1002033 wrong length field: a ciphertext of 16 bytes, and AES-GCM needs more than the 16 of its tag
