--TEST--
A token of more than 128 KiB is rejected, and the part after # of a kit token does not count
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

print_decode_error('04' . str_repeat('A', 131_070));
print_decode_error('04' . str_repeat('A', 131_071));
print_decode_error('04' . str_repeat("\xff", 10_000_000));
echo Token04::decode(forge_claims() . '#' . str_repeat('A', 1_000_000), SECRET)->userId, "\n";
?>
--EXPECT--
1002033 not base64: its end is malformed, so it was probably cut
1002033 too long: 131073 bytes, and the longest token has 87418
1002033 too long: 10000002 bytes, and the longest token has 87418
user1
