--TEST--
A class with a constant of another value is kept, and PHP reports the duplicate
--FILE--
<?php
namespace ZEGO;

class ZegoErrorCodes
{
    const success = 0;
    const appIDInvalid = 1;
    const userIDInvalid = 2;
    const secretInvalid = 5;
    const effectiveTimeInSecondsInvalid = 6;
}

echo "not reached\n";
?>
--EXPECTF--
Fatal error: Cannot %s ZEGO\ZegoErrorCodes%S in %s on line %d%A
