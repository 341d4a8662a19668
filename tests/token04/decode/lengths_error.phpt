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
print_decode_error($token($binary . "\0"));
print_decode_error($token(substr($binary, 0, 28)));
print_decode_error($token(substr_replace($binary, pack('n', 17), 8, 2)));
print_decode_error($token(substr_replace($binary, pack('n', 15), 26, 2)));
print_decode_error($token(substr($binary, 0, 26) . pack('n', 15) . str_repeat('x', 15)));
print_decode_error($token(substr($binary, 0, 26) . pack('n', 0)));
?>
--EXPECT--
1002033 wrong length field: the header states 112 bytes of ciphertext, and 111 follow, so it was cut
1002033 wrong length field: the header states 112 bytes of ciphertext, and 96 follow, so it was cut
1002033 wrong length field: the header states 112 bytes of ciphertext, and 113 follow
1002033 wrong length field: the header states 112 bytes of ciphertext, and 0 follow, so it was cut
1002033 wrong length field: the header states an IV of 17 bytes, and AES has 16
1002033 wrong length field: the header states 15 bytes of ciphertext, and 112 follow
1002033 wrong length field: the header states 15 bytes of ciphertext, and 15 follow, which is not a multiple of 16
1002033 wrong length field: the header states 0 bytes of ciphertext, and 0 follow, which is not a multiple of 16
