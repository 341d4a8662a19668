--TEST--
Text that is not base64 is rejected with the position and a likely cause
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

$token = forge_claims();
foreach (['*', ' ', "\n", "\r", '%', '-', '_', "\0", "\xff", '.'] as $byte) {
    print_decode_error(substr_replace($token, $byte, 40, 1));
}
print_decode_error("$token\n");
print_decode_error(substr($token, 0, -1));
print_decode_error(substr($token, 0, -2));
print_decode_error("$token=");
print_decode_error(substr_replace($token, '=', 40, 1));
?>
--EXPECT--
1002033 not base64: byte 40 of the token is 0x2a
1002033 not base64: byte 40 of the token is 0x20, a space: most likely a form or a query string turned a + into it
1002033 not base64: byte 40 of the token is 0x0a, a line break
1002033 not base64: byte 40 of the token is 0x0d, a line break
1002033 not base64: byte 40 of the token is 0x25, a %: most likely the token was percent-encoded once too often
1002033 not base64: byte 40 of the token is 0x2d, which is only in base64's URL-safe alphabet
1002033 not base64: byte 40 of the token is 0x5f, which is only in base64's URL-safe alphabet
1002033 not base64: byte 40 of the token is 0x00
1002033 not base64: byte 40 of the token is 0xff
1002033 not base64: byte 40 of the token is 0x2e
1002033 not base64: byte 190 of the token is 0x0a, a line break
1002033 not base64: its end is malformed, so it was probably cut
1002033 not base64: its end is malformed, so it was probably cut
1002033 not base64: its end is malformed, so it was probably cut
1002033 not base64: its end is malformed, so it was probably cut
