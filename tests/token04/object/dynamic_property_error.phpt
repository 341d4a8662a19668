--TEST--
A Token04 takes no dynamic properties
--EXTENSIONS--
openssl
--FILE--
<?php
require __DIR__ . '/../support/decode.php';

try {
    $token = decode_claims();
    $token->more = 1;
} catch (Error $e) {
    echo $e->getMessage();
}
?>
--EXPECT--
Cannot create dynamic property ZEGO\Token04::$more
