--TEST--
A claim of another type is named, with what it is
--FILE--
<?php
require __DIR__ . '/../../support/seal.php';

refused(seal_claims(app_id: '1234567890'));
refused(seal_claims(user_id: 7));
refused(seal_claims(nonce: 1.5));
refused(seal_claims(ctime: true));
refused(seal_claims(expire: [1]));
refused(seal_claims(payload: ['room_id' => 'lobby']));
refused(seal_claims(user_id: ['a']));
refused(seal_claims(app_id: str_repeat('é', 100)));
refused(seal(str_replace('12345,', '9223372036854775808,', json_encode(CLAIMS))));
refused(seal(str_replace('"user1"', 'null', json_encode(CLAIMS))));
?>
--EXPECT--
1002033 the claim app_id must be an integer of 64 bits and is the string "1234567890"; ZEGO's library for PHP 5.6 writes it so where it is given a string, and ZEGO answers 1002076
1002033 the claim user_id must be a string and is the number 7; ZEGO's library for PHP 5.6 writes it so where it is given an integer, and ZEGO answers 1002077
1002033 the claim nonce must be an integer of 64 bits and is the number 1.5
1002033 the claim ctime must be an integer of 64 bits and is the boolean true
1002033 the claim expire must be an integer of 64 bits and is an array
1002033 the claim payload must be a string and is an object
1002033 the claim user_id must be a string and is an array
1002033 the claim app_id must be an integer of 64 bits and is the string "éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé" and 72 bytes more; ZEGO's library for PHP 5.6 writes it so where it is given a string, and ZEGO answers 1002076
1002033 the claim nonce must be an integer of 64 bits and is the number 9223372036854775808
1002033 the claim user_id must be a string and is null
