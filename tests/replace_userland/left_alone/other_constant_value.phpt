--TEST--
A constant of another value: PHP's own error
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 2;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
