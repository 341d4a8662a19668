--TEST--
A token without a payload, as the UIKit makes them, has an empty one
--FILE--
<?php
use ZEGO\Token04;

require __DIR__ . '/../../support/seal.php';

var_dump(opened(payload: null)->payload);
?>
--EXPECT--
string(0) ""
