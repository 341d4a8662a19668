--TEST--
A token without a payload, as the UIKit mints, has an empty payload
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

var_dump(decode_claims(payload: null)->payload);
?>
--EXPECT--
string(0) ""
