--TEST--
A class with an expression as a constant's value is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 1 - 1;
    const appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5, effectiveTimeInSecondsInvalid = 6;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
