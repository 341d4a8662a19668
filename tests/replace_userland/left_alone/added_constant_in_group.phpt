--TEST--
A class that adds a constant in a group of known ones is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0, appIDInvalid = 1, userIDInvalid = 3, secretInvalid = 5, tokenInvalid = 7;
    const effectiveTimeInSecondsInvalid = 6;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
