--TEST--
A constant whose value is an expression: PHP's own error
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 1 - 1;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
