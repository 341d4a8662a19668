--TEST--
json_encode writes the claims
--FILE--
<?php
require __DIR__ . '/../../support/seal.php';

echo json_encode(opened(payload: '{"a":1}'), JSON_PRETTY_PRINT);
?>
--EXPECT--
{
    "appId": 1234567890,
    "userId": "user1",
    "nonce": 12345,
    "ctime": 1795000000,
    "expire": 1795003600,
    "payload": "{\"a\":1}"
}
