--TEST--
A class with a constant of another type is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = '0';
    const appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5, effectiveTimeInSecondsInvalid = 6;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
