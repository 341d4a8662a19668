--TEST--
A token without a payload, as the UIKit mints, or with null has an empty payload
--EXTENSIONS--
openssl
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../support/decode.php';

var_dump(decode_claims(payload: null)->payload);
$null = str_replace('"payload":""', '"payload":null', json_encode(CLAIMS));
var_dump(Token04::decode(forge_token($null), SECRET)->payload);
?>
--EXPECT--
string(0) ""
string(0) ""
