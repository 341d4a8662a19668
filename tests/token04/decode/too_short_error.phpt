--TEST--
A token that ends before its ciphertext is rejected
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_decode_error('04');
print_decode_error('04' . base64_encode(str_repeat("\0", 7)));
print_decode_error('04' . base64_encode(pack('Jn', 1, 16) . 'exn62lbokoa8n8jp'));
print_decode_error('04' . base64_encode(pack('Jn', 1, 12) . 'exn62lbokoa8'));
?>
--EXPECT--
1002033 too short: 0 bytes end before the ciphertext
1002033 too short: 7 bytes end before the ciphertext
1002033 too short: 26 bytes end before the ciphertext
1002033 too short: 22 bytes end before the ciphertext
