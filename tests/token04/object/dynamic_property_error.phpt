--TEST--
It takes no further properties
--FILE--
<?php
require __DIR__ . '/../../support/seal.php';

try {
    $token = opened();
    $token->more = 1;
} catch (Error $e) {
    echo $e->getMessage();
}
?>
--EXPECT--
Cannot create dynamic property ZEGO\Token04::$more
