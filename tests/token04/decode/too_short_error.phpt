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
?>
--EXPECT--
1002033 too short: it has 0 bytes, and the ciphertext starts after 28
1002033 too short: it has 7 bytes, and the ciphertext starts after 28
1002033 too short: it has 26 bytes, and the ciphertext starts after 28
