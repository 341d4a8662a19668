--TEST--
json_encode() writes the claims
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

echo json_encode(decode_claims(payload: '{"a":1}'), JSON_PRETTY_PRINT);
?>
--EXPECT--
{
    "appId": 1234567890,
    "userId": "user1",
    "nonce": 12345,
    "ctime": 1795000000,
    "expire": 1795003600,
    "payload": "{\"a\":1}",
    "mode": "cbc"
}
