--TEST--
A class with an added constant is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
    const tokenInvalid = 7;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
