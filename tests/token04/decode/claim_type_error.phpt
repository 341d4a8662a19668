--TEST--
A claim of another type is rejected with ZEGO's number, and named with its type, not its value
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

print_decode_error(forge_claims(['app_id' => '1234567890']));
print_decode_error(forge_claims(['user_id' => 7]));
print_decode_error(forge_claims(['nonce' => 1.5]));
print_decode_error(forge_claims(['ctime' => true]));
print_decode_error(forge_claims(['expire' => [1]]));
print_decode_error(forge_claims(['payload' => ['room_id' => 'lobby']]));
print_decode_error(forge_claims(['user_id' => ['a']]));
print_decode_error(forge_token(str_replace('12345,', '9223372036854775808,', json_encode(CLAIMS))));
print_decode_error(forge_token(str_replace('"user1"', 'null', json_encode(CLAIMS))));
?>
--EXPECT--
1002076 the claim app_id must be an integer of 64 bits and is a string; ZEGO's library for PHP 5.6 writes a string if it is given one
1002077 the claim user_id must be a string and is an integer; ZEGO's library for PHP 5.6 writes a number if it is given one
1002080 the claim nonce must be an integer of 64 bits and is a float
1002078 the claim ctime must be an integer of 64 bits and is a boolean
1002078 the claim expire must be an integer of 64 bits and is an array
1002075 the claim payload must be a string and is an object
1002077 the claim user_id must be a string and is an array
1002080 the claim nonce must be an integer of 64 bits and is a larger integer
1002077 the claim user_id must be a string and is null
